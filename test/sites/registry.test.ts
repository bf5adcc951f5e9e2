import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import messages from '../../public/_locales/en_GB/messages.json' with { type: 'json' };
import { sites } from '../../src/sites/index.ts';
import { placeIds } from '../harness/site-driver.ts';
import { replicas } from './hosts.ts';

const names: Readonly<Record<string, { readonly message: string }>> = messages;

describe.each(sites.map((site) => [site.id, site] as const))('what a contributor may forget of %s', (id, { hosts, surfaces }) => {
  it('has a replica that answers for each of its hosts', () => {
    expect(replicas[id]?.hosts, `Add "${id}" to test/sites/hosts.ts, with the same hosts as src/sites/${id}.ts.`).toEqual(hosts);
    expect(existsSync(new URL(`${id}/index.html`, import.meta.url)), `Add test/sites/${id}/index.html, a page with the site's own editor.`).toBe(true);
  });

  it('has every kind of box driven in the browsers', () => {
    const kinds = new Set(surfaces.map(({ kind }) => kind));
    const driven = placeIds.filter((place) => place.startsWith(`${id}/`));
    expect(driven.length, `Add to "places" in test/harness/site-driver.ts how to post a ${[...kinds].join(', a ')} on "${id}".`).toBeGreaterThanOrEqual(kinds.size);
  });

  it('is named for the person', () => {
    const key = `popup_site_${id.replaceAll('-', '_')}`;
    const name = names[key]?.message;
    expect(name, `Add "${key}" to public/_locales/en_GB/messages.json.`).toBeTruthy();
    for (const page of ['README.md', 'docs/permissions.md']) {
      expect(readFileSync(new URL(`../../${page}`, import.meta.url), 'utf8'), `Name ${name} in ${page}, where it says which sites are watched.`).toContain(name);
    }
  });

  it('says from which day it is, and whether it was held against the site', () => {
    const source = readFileSync(new URL(`../../src/sites/${id}.ts`, import.meta.url), 'utf8');
    const [, day = ''] = /(?:From public code as of|Verified on the live site on) (\d{4}-\d\d-\d\d)/.exec(source) ?? [];
    expect(Date.parse(day), `Say "Verified on the live site on", or "From public code as of", and the day in a comment of src/sites/${id}.ts, and no day that is yet to come.`).toBeLessThanOrEqual(Date.now());
  });
});
