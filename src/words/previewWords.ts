import { inLanguage } from './inLanguage.ts';

/** What the previewer says, in English: to whoever keeps a publisher’s pages, not to a programmer. */
const en = {
  title: 'Put it into your page',
  dek: 'Choose a piece, look at it as your readers will, and copy one snippet. It fits its column by itself and can’t change your page.',
  back: 'Back to the story',
  noScript: 'To choose and look takes JavaScript. Without it, take a snippet from “Every address” below.',
  choose: 'Choose',
  piece: 'Piece',
  whole: 'All of the story',
  tall: '{piece} ({px} px on a phone)',
  theme: 'Theme',
  themes: { auto: 'Reader’s system', light: 'Light', dark: 'Dark' },
  lens: 'Read with',
  lenses: { none: 'Both, no switch', both: 'Both, with the switch' },
  state: 'Opens with',
  asItOpens: 'Nothing set',
  take: 'Keep what I set in the preview',
  taken: 'Kept: every snippet opens it as you set it.',
  notTaken: 'Nothing is set in the preview.',
  forget: 'Set it back',
  forgotten: 'Set back: it opens as it does by itself.',
  preview: 'Look at it',
  width: 'Column',
  widths: (px: number) => `${String(px)} px`,
  ground: 'Your page',
  grounds: { light: 'Light', dark: 'Dark' },
  darkForAll: 'Is your page dark for everybody? Choose Theme: Dark.',
  measuring: 'Measuring its height in columns of every width …',
  measured: 'Measured in columns of 280 to 1,200 px: {narrow} px tall at 320 px, {wide} px at 768 px.',
  notMeasured: 'Its height couldn’t be measured here, so this snippet can’t be made. Take the one with a script.',
  copyIt: 'Copy one',
  snippets: {
    plain: {
      name: 'Plain frame',
      use: 'Needs no script. Its heights are in it: exact in columns of 320, 480 and 768 px, and between them it may scroll by a line at most. When the story grows, it scrolls until you copy it anew.',
      strips:
        'Paste it where raw HTML goes: WordPress’s Custom HTML block, Drupal’s Full HTML, Ghost’s HTML card, Squarespace’s Code block. Where <style> is taken out, or refused by a security policy, it is as tall as on a phone, with room to spare in wider columns. Who may not write raw HTML (WordPress’s authors and contributors) loses all of it: take the address, or the link.',
    },
    script: {
      name: 'Frame and script',
      use: 'The frame grows and shrinks with what readers open. The script is 1 kB, reads nothing of your page and sets nothing but the frame’s height.',
      strips:
        'If your system takes out <script>, put that one line into the page’s template, once, and only the frame into the text. If your security policy allows no script from elsewhere, keep a copy of embed.js on your own server, with data-site set to our address.',
    },
    oembed: {
      name: 'Address',
      use: 'For systems that unfold addresses by oEmbed: paste it by itself, on a line of its own.',
      strips:
        'WordPress unfolds it, in a frame of at most 1,000 px that scrolls beyond, and as it opens by itself: a theme, accounts or a state of yours take one of the frames. Drupal and Embedly unfold only the providers that they know: ask whoever runs yours to add this one, whose oEmbed stands under “Every address”.',
    },
    link: {
      name: 'Link',
      use: 'For newsletters, and where no frames go (Substack, LinkedIn, most mail): a picture of the piece, and its link.',
      strips:
        'Where pictures are blocked, its description and the link remain. A system that takes pictures from its own library alone needs a copy of it. Social networks show the same picture for the page’s address.',
    },
  },
  all: 'Every address',
  allDek: 'For whoever writes snippets by hand, and for readers without JavaScript.',
  unfold: (count: number) => `Addresses and snippets of all ${String(count)}`,
  options: [
    ['?theme=light, ?theme=dark', 'sets the theme; without it the frame follows the reader’s system.'],
    ['?lens=first, ?lens=second, ?lens=both', 'opens with one account set back, and shows the switch.'],
    [
      '?zoom=burst and the like',
      'opens an instrument in a state: set it in the preview above and the address shows it.',
    ],
  ] as const,
  address: 'Address',
  json: 'oEmbed',
  promises: 'What it does to your page',
  promised: [
    'The frame asks our server for its page, its styles and its fonts, and nobody else for anything. No cookies, nothing stored, no counting.',
    'It is not told where it stands: the snippet carries referrerpolicy="no-referrer".',
    'It sends your page one number, its height, and never follows your reader.',
    'Links in it open in a new window, so that your reader stays with you.',
    'In a sandbox it needs allow-scripts, allow-popups for its links, allow-downloads for its files.',
    'Pages that run pym.js, @newswire/frames or AMP, learning platforms, Embedly and WordPress’s own embeds fit it with what they have.',
  ],
};

export type PreviewWords = typeof en;

/** The words of the previewer in the language of a story. */
export const previewWords = inLanguage({ en });
