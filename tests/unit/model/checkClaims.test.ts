import { describe, expect, test } from 'vitest';
import { checkClaims } from '#model/checkClaims.ts';
import { findings, relay, type Fields } from '../build.ts';

const company = { account: 'company', sources: ['letter'] };
const union = { account: 'union', sources: ['bulletin'] };
const found = (claims: Record<string, Fields>, files: Parameters<typeof findings>[1] = {}, unread?: string[]) =>
  findings(checkClaims, { accountability: claims, ...files }, unread);

describe('nothing is found', () => {
  test('in claims that cite their own account and answer another', () => {
    expect(
      found({ rope: company, reply: { ...union, answers: 'rope' }, relayed: { sources: [relay('company')] } }),
    ).toBe('');
  });
  test('in a claim that answers an event, a figure or a line of the brief of the other side', () => {
    const files = {
      timeline: { stop: { sources: ['letter', { id: 'register', for: 'none' }] } },
      numbers: { hours: { sources: ['letter', 'bulletin'] } },
      story: { story: { brief: [{ id: 'brief', text: 'It stood.', sources: ['letter'] }] } },
    };
    const answers = Object.fromEntries(['stop', 'hours', 'brief'].map((id) => [`to-${id}`, { ...union, answers: id }]));
    expect(found(answers, files)).toBe('');
  });
  test('in a claim that answers an entry that cannot be read', () => {
    expect(found({ reply: { ...union, answers: 'stop' } }, {}, ['stop'])).toBe('');
  });
  test('in a claim with no sources, or a relay that doesn’t say for whom: that is said elsewhere', () => {
    expect(found({ bare: { account: 'company' }, relayed: { account: 'company', sources: ['paper'] } })).toBe('');
  });
  test('in a claim whose citation is for nobody that there is, which is said of the citation', () => {
    expect(found({ rope: { account: 'company', sources: ['bulletin', relay('compny')] } })).toBe('');
  });
  test('in a claim that nobody has published', () => {
    expect(found({ rope: { account: 'company', sources: ['bulletin'], known: false } })).toBe('');
  });
});

describe('a claim is refused', () => {
  test('when its account is none of the story’s', () => {
    expect(found({ rope: { account: 'compny' }, other: { account: 'navy' } })).toMatchInlineSnapshot(`
      "lift/accountability/rope.md → account: There is no account “compny”. Did you mean “company”?
      lift/accountability/other.md → account: There is no account “navy”. There is: company, union, town."
    `);
  });
  test('when no source carries its own account’s word', () => {
    expect(found({ rope: { account: 'company', sources: ['bulletin', relay('none')] } })).toMatchInlineSnapshot(
      `"lift/accountability/rope.md → sources: Cite at least one source that carries the word of “company”, whose claim this is."`,
    );
  });
  test('when it answers what is not there', () => {
    expect(found({ rope: company, reply: { ...union, answers: 'rop' }, far: { ...union, answers: 'zebra-crossing' } }))
      .toMatchInlineSnapshot(`
        "lift/accountability/reply.md → answers: There is no claim, event, figure or line of the brief “rop”. Did you mean “rope”?
        lift/accountability/far.md → answers: There is no claim, event, figure or line of the brief “zebra-crossing”. There is: rope, reply."
      `);
  });
  test('when it answers what nobody says, such as a control', () => {
    const files = { gates: { brake: { sources: ['letter'] } } };
    expect(found({ reply: { ...union, answers: 'brake' }, far: { ...union, answers: 'brak' } }, files))
      .toMatchInlineSnapshot(`
        "lift/accountability/reply.md → answers: “brake” is no claim, event, figure or line of the brief: nobody says it. Answer one of those.
        lift/accountability/far.md → answers: There is no claim, event, figure or line of the brief “brak”. There is: reply."
      `);
  });
  test('when it answers itself', () => {
    expect(found({ rope: { ...company, answers: 'rope' } })).toMatchInlineSnapshot(
      `"lift/accountability/rope.md → answers: A claim can’t answer itself."`,
    );
  });
  test('when it answers its own side, be it a claim or an event', () => {
    expect(
      found(
        { rope: company, reply: { ...company, answers: 'rope' }, again: { ...company, answers: 'stop' } },
        { timeline: { stop: { sources: ['letter', relay('none')] } } },
      ),
    ).toMatchInlineSnapshot(`
      "lift/accountability/reply.md → answers: “rope” is carried by “company” alone. A claim answers what another account says.
      lift/accountability/again.md → answers: “stop” is carried by “company” alone. A claim answers what another account says."
    `);
  });
});

describe('what is said of the answered entry is true', () => {
  const reply = { reply: { ...union, answers: 'stop' } };
  test('when nobody carries it, or it is not public, it is not said to be carried by the claim’s own side', () => {
    const uncarried = [{ sources: [relay('none')] }, { known: false }];
    expect(uncarried.map((stop) => found(reply, { timeline: { stop } })).join('\n')).toMatchInlineSnapshot(`
      "lift/accountability/reply.md → answers: No account carries “stop”. A claim answers what another account says.
      lift/accountability/reply.md → answers: No account carries “stop”. A claim answers what another account says."
    `);
  });
  test('when a relay of it doesn’t say for whom, that alone is to be put right', () => {
    expect(found(reply, { timeline: { stop: { sources: ['paper'] } } })).toBe('');
  });
  test('when one of its sources cannot be read, nothing is concluded', () => {
    expect(found(reply, { timeline: { stop: { sources: ['broken'] } } }, ['broken'])).toBe('');
  });
});
