import type { EmbedSize } from './message.ts';

/**
 * A height in every form that a host may be waiting for, `height` in CSS pixels, `address` the frame’s own as it was loaded.
 *
 * One object: our own host script, AMP (ampproject/amphtml, src/iframe-helper.js) and \@newswire/frames.
 * One line of JSON: Embedly and Medium (docs.embed.ly, “Provider height resizing”) by `context`, learning platforms
 * (Canvas, “LTI window.postMessage”) by `subject`.
 * Only where the address asks for it: pym.js by `childId` of the query, WordPress by `secret` of the fragment, which its
 * wp-embed.js writes there.
 */
export function heightMessages(height: number, address: URL): unknown[] {
  const child = address.searchParams.get('childId');
  const secret = /[?&]secret=(\w+)/.exec(address.hash)?.[1];
  return [
    { sentinel: 'amp', type: 'embed-size', height } satisfies EmbedSize,
    JSON.stringify({ src: address.href, context: 'iframe.resize', subject: 'lti.frameResize', height }),
    ...(child ? [['pym', child, 'height', height].join('xPYMx')] : []),
    ...(secret ? [{ message: 'height', value: height, secret }] : []),
  ];
}
