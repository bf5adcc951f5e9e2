import { expect, test, vi } from 'vitest';
import { audienceLine } from '../../src/prompt/audience.ts';

vi.mock('../../src/ui/words.ts', () => ({ t: (key: string, ...rest: string[]) => [key, ...rest].join('|') }));

const site = 'facebook';

test('a private message is said not to be private for sure', () => {
  expect(audienceLine({ site, audience: 'direct' })).toBe('prompt_audience|popup_site_facebook|prompt_audience_direct. prompt_audience_passed_on');
});

test('any other audience is named and no more', () => {
  expect(audienceLine({ site, audience: 'friends' })).toBe('prompt_audience|popup_site_facebook|prompt_audience_friends');
  expect(audienceLine({ site, audience: 'unknown' })).toBe('prompt_audience_unknown|popup_site_facebook');
});
