/**
 * What a frame says to the page around it: how tall it is, in CSS pixels. The form is AMP’s own, so that amp-iframe and
 * \@newswire/frames read it as it stands; `embed.js` reads it too.
 */
export interface EmbedSize {
  sentinel: 'amp';
  type: 'embed-size';
  height: number;
}

/** What `embed.js` says to a frame that may have spoken before anybody listened. The frame answers with its height. */
export interface EmbedHello {
  type: 'embed-hello';
}

/** The hellos that a frame answers: our own, and that of \@newswire/frames. */
export const HELLOS: readonly unknown[] = ['embed-hello', 'frames-init'] satisfies [EmbedHello['type'], string];
