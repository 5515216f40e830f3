import { capital } from '#src/platform/components/capital.ts'

export type Noun = {
  /** The folder and the address: 'verhalen'. */
  plural: string
  /** The table and the type: 'verhaal'. */
  singular: string
}

/** The files of a new noun, by their place in the clone: it can be seen by members and by nobody else. */
export function filesOf({ plural, singular }: Noun, migration: string): Record<string, string> {
  const type = capital(singular)
  const list = `list${capital(plural)}`
  const find = `find${type}`
  const folder = `src/${plural}`
  return {
    [`migrations/${migration}_${singular}.sql`]: `create table ${singular} (
  id uuid primary key default gen_random_uuid(),
  titel text not null check (length(titel) between 3 and 160),
  door_id uuid not null references lid,
  versie integer not null default 1,
  aangemaakt_op timestamptz not null default now()
);
create index ${singular}_lijst_idx on ${singular} (aangemaakt_op desc, id desc);
`,
    [`${folder}/${singular}.ts`]: `/** What it is, in one sentence, and its pure rules. */
export type ${type} = { id: string; titel: string; doorId: string; aangemaaktOp: Date; versie: number }
`,
    [`${folder}/policy.ts`]: `import { type Actor, isLid } from '#src/platform/actor.ts'
import type { ${type} } from './${singular}.ts'

export const may = {
  list: (actor: Actor | null) => isLid(actor),
  view: (actor: Actor | null, _${singular}: ${type}) => isLid(actor),
}
`,
    [`${folder}/queries.ts`]: `import type { Kysely } from 'kysely'
import type { Actor } from '#src/platform/actor.ts'
import type { DB } from '#src/platform/database.generated.ts'
import { NotFound } from '#src/platform/errors.ts'
import { may } from './policy.ts'
import type { ${type} } from './${singular}.ts'

type Db = Kysely<DB>
const columns = ['id', 'titel', 'doorId', 'aangemaaktOp', 'versie'] as const

/** Newest first; only what this actor may see. */
export async function ${list}(db: Db, actor: Actor | null): Promise<${type}[]> {
  if (!may.list(actor)) return []
  return db.selectFrom('${singular}').select(columns).orderBy('aangemaaktOp', 'desc').orderBy('id', 'desc').limit(20).execute()
}

/** NotFound unless may.view. */
export async function ${find}(db: Db, actor: Actor | null, id: string): Promise<${type}> {
  const found = await db.selectFrom('${singular}').select(columns).where('id', '=', id).executeTakeFirst()
  if (!found || !may.view(actor, found)) throw new NotFound()
  return found
}
`,
    [`${folder}/views.tsx`]: `import { Card, CardList } from '#src/platform/components/card.tsx'
import { PageTitle } from '#src/platform/components/layout.tsx'
import { Page } from '#src/platform/components/page.tsx'
import type { Shell } from '#src/platform/components/types.ts'
import type { ${type} } from './${singular}.ts'

export const ${capital(plural)}Page = ({ shell, ${plural} }: { shell: Shell; ${plural}: ${type}[] }) => (
  <Page shell={shell} title="${capital(plural)}">
    <PageTitle title="${capital(plural)}" />
    <CardList label="${capital(plural)}">
      {${plural}.map(({ id, titel }) => (
        <Card title={titel} href={\`/${plural}/\${id}\`} />
      ))}
    </CardList>
  </Page>
)

export const ${type}Page = ({ shell, ${singular} }: { shell: Shell; ${singular}: ${type} }) => (
  <Page shell={shell} title={${singular}.titel} back={[{ href: '/${plural}', label: '${capital(plural)}' }]}>
    <PageTitle title={${singular}.titel} />
  </Page>
)
`,
    [`${folder}/routes.tsx`]: `import { Hono } from 'hono'
import { allow, type Env } from '#src/platform/web/context.ts'
import { may } from './policy.ts'
import { ${find}, ${list} } from './queries.ts'
import { ${capital(plural)}Page, ${type}Page } from './views.tsx'

export const ${plural} = new Hono<Env>()

${plural}.get('/', async (c) => {
  allow(c, may.list(c.var.actor))
  return c.html(<${capital(plural)}Page shell={c.var.shell} ${plural}={await ${list}(c.var.db, c.var.actor)} />)
})

${plural}.get('/:id{[0-9a-f-]{36}}', async (c) => {
  const ${singular} = await ${find}(c.var.db, c.var.actor, c.req.param('id'))
  allow(c, may.view(c.var.actor, ${singular}))
  return c.html(<${type}Page shell={c.var.shell} ${singular}={${singular}} />)
})
`,
  }
}
