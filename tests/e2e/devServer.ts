import { dev } from 'astro';

/** A development server of its own for the tests, beside any that is running. */
const server = await dev({ server: { host: '127.0.0.1', port: 4470 }, devToolbar: { enabled: false } });
console.log(`ready at http://127.0.0.1:${String(server.address.port)}`);
