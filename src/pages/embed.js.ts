import host from '#embed/host.js?raw';

/** The host script, as it is written: what is read here is what runs on a publisher’s page. */
export function GET(): Response {
  return new Response(host, { headers: { 'Content-Type': 'text/javascript; charset=utf-8' } });
}
