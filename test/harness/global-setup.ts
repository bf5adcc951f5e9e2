import { buildReplicas } from '../sites/build.ts';
import { deleteProfilesAtTheEnd } from './profiles.ts';

/** Once per run: the pages the browsers will visit. */
export default async function setup(): Promise<void> {
  await buildReplicas();
  deleteProfilesAtTheEnd();
}
