import { describe, expect, test } from 'vitest';
import { HEADER_RULES, headersAt, headersFile, pathPattern } from '#commands/headerRules.ts';
import { nginxConf } from '#commands/nginxConf.ts';

const PATHS = [
  '/',
  '/bridge/',
  '/bridge/embed/',
  '/embed/bridge/timeline/',
  '/embed.js',
  '/_astro/page.DxY3.css',
  '/data/bridge.json',
  '/oembed/bridge/timeline.json',
  '/og/bridge/timeline.png',
  '/feed.xml',
  '/404.html',
];
const framed = (path: string) => headersAt(path, '')['Content-Security-Policy'];

describe('the table of headers', () => {
  test('gives no path the same header twice', () => {
    for (const path of PATHS)
      for (const { name } of HEADER_RULES) {
        const all = HEADER_RULES.filter((rule) => rule.name === name).flatMap(({ paths }) =>
          paths === 'rest' ? [] : paths,
        );
        const given = all.filter((one) => new RegExp(pathPattern(one, '')).test(path));
        expect(given.length, `${path} ${name}`).toBeLessThanOrEqual(1);
      }
  });
  test('lets anybody frame an embed and what says that there is none, and nobody a page', () => {
    const nobody = "frame-ancestors 'none'";
    expect(PATHS.filter((path) => framed(path) === nobody)).toEqual(['/', '/bridge/', '/bridge/embed/']);
    expect(framed('/bridge/index.html')).toBe(nobody);
    expect(framed('/embed/bridge/timeline/')).toBe('frame-ancestors * file:');
    expect(framed('/embed/bridge/timeline/index.html')).toBe('frame-ancestors * file:');
    expect(framed('/404.html')).toBeUndefined();
  });
  test('keeps for ever only what is named by its content', () => {
    const kept = PATHS.filter((path) => headersAt(path, '')['Cache-Control']?.includes('immutable'));
    expect(kept).toEqual(['/_astro/page.DxY3.css']);
  });
  test('means paths below the one that the site stands under', () => {
    expect(headersAt('/news/bridge/', '/news')['Content-Security-Policy']).toBeDefined();
    expect(headersAt('/news/embed/bridge/timeline/', '/news')['Content-Security-Policy']).toMatch(/\*/);
    expect(headersAt('/bridge/', '/news')['X-Content-Type-Options']).toBeUndefined();
  });
});

test('_headers says what the table says, for Netlify and Cloudflare Pages', () => {
  expect(headersFile('/news')).toMatchInlineSnapshot(`
    "/news/*
      X-Content-Type-Options: nosniff
      Referrer-Policy: strict-origin-when-cross-origin
      Permissions-Policy: accelerometer=(), camera=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), payment=(), usb=()
    /news/
      Content-Security-Policy: frame-ancestors 'none'
    /news/:story/
      Content-Security-Policy: frame-ancestors 'none'
    /news/:story/:page/
      Content-Security-Policy: frame-ancestors 'none'
    /news/embed/:story/:piece/
      Content-Security-Policy: frame-ancestors * file:
    /news/_astro/*
      Cache-Control: public, max-age=31536000, immutable
      Access-Control-Allow-Origin: *
    /news/data/*
      Access-Control-Allow-Origin: *
    /news/oembed/*
      Access-Control-Allow-Origin: *
    /news/feed.xml
      Access-Control-Allow-Origin: *
    "
  `);
});

test('the configuration of nginx has every value of the table, for the paths of the table', () => {
  const conf = nginxConf({ folder: '/srv/site', base: '/news', host: 'news.example', listen: ['80'] });
  for (const { name, value, paths } of HEADER_RULES) {
    expect(conf).toMatch(new RegExp(`add_header ${name} \\$\\w+ always;`));
    const lines =
      paths === 'rest' ? [`default "${value}";`] : paths.map((path) => `"~${pathPattern(path, '/news')}" "${value}";`);
    for (const line of lines) expect(conf).toContain(line);
  }
  expect(conf.match(/add_header/g)).toHaveLength(new Set(HEADER_RULES.map(({ name }) => name)).size + 1);
});

test('two sites of one nginx don’t take each other’s headers', () => {
  const variables = (base: string) =>
    nginxConf({ folder: '/srv', base, host: 'news.example', listen: ['80'] }).match(/(?<=map \$uri )\$\w+/g) ?? [];
  expect(new Set([...variables('/a'), ...variables('/b')]).size).toBe(2 * variables('/a').length);
});
