import type { PolicyPack } from '../../policy/index.ts';

type Route = PolicyPack['routes'][number];

/** Whom to turn to, by role, each with the document that says so. */
export function Routes({ pack, routes }: { readonly pack: PolicyPack; readonly routes: readonly Route[] }) {
  return (
    <ul class="routes">
      {routes.map(({ id, role, how, cite }) => (
        <li key={id}>
          <strong>{role}.</strong> {how}
          {cite.length > 0 && <span class="soft small" translate={false}> ({cite.map(({ source, para }) => `${pack.sources.find(({ key }) => key === source)?.title ?? source}, ${para}`).join('; ')})</span>}
        </li>
      ))}
    </ul>
  );
}
