/**
 * What a frame says to the page around it: how tall it is, in CSS pixels. The form is AMP’s own, so that amp-iframe and
 * \@newswire/frames read it as it stands; `embed.js` reads it too.
 */
export interface EmbedSize {
  sentinel: 'amp';
  type: 'embed-size';
  height: number;
}

/** What is said to a frame that may have spoken before anybody listened, by `embed.js` and by \@newswire/frames. It answers with its height. */
export const HELLOS: readonly unknown[] = ['embed-hello', 'frames-init'];
