/** A host that fits frames by a protocol of its own; no package ships it, so its listener is written here from what is named. */
export interface ForeignHost {
  name: string;
  /** What it adds to the frame’s address, and to the frame. */
  fragment: string;
  attributes: string;
  /** The body of its listener for message events, with `event` and the page’s one `frame`. */
  listener: string;
  /** The height that it gives to a frame that asks for this one, in CSS pixels. */
  granted: (height: number) => number;
}

export const FOREIGN_HOSTS: readonly ForeignHost[] = [
  {
    // ampproject/amphtml, src/iframe-helper.js (a message is an object of sentinel “amp”, by its type) and
    // extensions/amp-iframe/0.1/amp-iframe.js, updateSize_ (a height under 100 is ignored, parseInt).
    name: 'AMP',
    fragment: '',
    attributes: 'sandbox="allow-scripts"',
    listener: `
      const data = event.data;
      if (event.source !== frame.contentWindow || !data || data.sentinel !== 'amp' || data.type !== 'embed-size') return;
      if (data.height < 100) return;
      frame.height = parseInt(data.height, 10);`,
    granted: (height) => height,
  },
  {
    // docs.embed.ly, “Provider height resizing”; Medium shows embeds through Embedly: a line of JSON with the frame’s src,
    // context “iframe.resize” and a height.
    name: 'Embedly and Medium',
    fragment: '',
    attributes: '',
    listener: `
      const data = JSON.parse(event.data);
      if (data.context !== 'iframe.resize' || data.src !== frame.src) return;
      frame.height = data.height;`,
    granted: (height) => height,
  },
  {
    // WordPress, wp-includes/js/wp-embed.js, receiveEmbedMessage: the secret stands in the fragment and on the frame, the height
    // is kept between 200 and 1000.
    name: 'WordPress',
    fragment: '#?secret=q7Xb2mPz0a',
    attributes: 'data-secret="q7Xb2mPz0a"',
    listener: `
      const data = event.data;
      if (!data || !(data.secret || data.message || data.value)) return;
      if (/[^a-zA-Z0-9]/.test(data.secret)) return;
      if (frame.dataset.secret !== data.secret || event.source !== frame.contentWindow) return;
      if (data.message === 'height') frame.height = Math.min(1000, Math.max(200, parseInt(data.value, 10)));`,
    granted: (height) => Math.min(1000, Math.max(200, height)),
  },
  {
    // Canvas, “LTI window.postMessage”, subject lti.frameResize; older hosts of learning platforms take a line of JSON only.
    name: 'learning platforms (LTI)',
    fragment: '',
    attributes: '',
    listener: `
      const data = JSON.parse(event.data);
      if (data.subject !== 'lti.frameResize' || event.source !== frame.contentWindow) return;
      frame.height = data.height <= 0 ? 1 : data.height;`,
    granted: (height) => height,
  },
];

/** The page of such a host, with a frame of this address. Messages in a form that is not its own are none of its business. */
export function foreignPage({ fragment, attributes, listener }: ForeignHost, address: string): string {
  return `
    <iframe src="${address}${fragment}" title="An embed" width="100%" frameborder="0" ${attributes}></iframe>
    <script>
      const frame = document.querySelector('iframe');
      addEventListener('message', (event) => { try { ${listener} } catch {} });
    </script>`;
}
