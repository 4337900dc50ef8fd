import type { Citation } from '#schema/citation.ts';
import type { StoryFile } from '#schema/story.ts';
import type { Entry, RawStory } from './entry.ts';
import { readDate } from './eventDate.ts';
import { readableWords } from './readableWords.ts';
import { standing } from './standing.ts';
import { standingsOf } from './standingsOf.ts';
import type { Assembled, AssembledEvent, Story } from './story.ts';
import { usesOf } from './usesOf.ts';
import { assembleCited } from './voice.ts';

interface Evidenced {
  sources: Citation[];
}

const NO_STORY: StoryFile = {
  title: '',
  name: '',
  dek: '',
  description: '',
  lang: 'en',
  published: '',
  updated: '',
  accounts: [],
  paths: [],
  pieces: [],
  brief: [],
  questions: [],
  corrections: [],
  lead: false,
};

/** Joins the files of a story: standing, sources by name, dates, back links. Whatever is missing is an empty list. */
export function assembleStory(raw: RawStory): Story {
  const file = raw.story[0];
  const { brief, ...head } = file?.data ?? NO_STORY;
  const standings = standingsOf(raw);
  const unsupported = standing({ accounts: head.accounts, voices: [] });

  const assemble = <Data extends Evidenced>(entry: Entry<Data>): Assembled<Data> => {
    const { sources, ...data } = entry.data;
    const bodySources = [...new Set(entry.cites)]
      .filter((id) => !sources.some((citation) => citation.id === id))
      .map((id) => ({ id }));
    const cited = assembleCited(sources, raw.sources);
    return {
      ...data,
      id: entry.id,
      file: entry.file,
      html: entry.html,
      cited: [...cited, ...assembleCited(bodySources, raw.sources)],
      standing: standings.get(entry.id) ?? unsupported,
    };
  };

  const timeline = raw.timeline.map((entry): AssembledEvent => {
    const { at, until, ...event } = assemble(entry);
    return { ...event, at: readDate(at), until: until === undefined ? undefined : readDate(until) };
  });

  return {
    ...head,
    slug: raw.slug,
    method: file?.html ?? '',
    words: readableWords(raw),
    brief: brief.map((line) =>
      assemble({ id: line.id, file: file?.file ?? '', data: line, html: '', words: 0, cites: [] }),
    ),
    figures: raw.numbers.map((entry) => assemble(entry)),
    events: timeline.sort((a, b) => a.at.from - b.at.from || a.at.to - b.at.to),
    stage: raw.stage[0]?.data,
    stageAlternative: raw.stage[0]?.html ?? '',
    steps: raw.narrative.map((entry) => assemble(entry)),
    decisions: raw.comparison.map((entry) => assemble(entry)),
    gates: raw.gates.map((entry) => assemble(entry)),
    claims: raw.accountability.map((entry) => assemble(entry)),
    lessons: raw.implications.map((entry) => assemble(entry)),
    safeguards: raw.safeguards.map((entry) => assemble(entry)),
    contrasts: raw.contrast.map((entry) => assemble(entry)),
    sources: raw.sources
      .map(({ id, data, html }) => ({ ...data, id, html, usedIn: usesOf(id, raw) }))
      .sort((a, b) => b.usedIn.length - a.usedIn.length),
  };
}
