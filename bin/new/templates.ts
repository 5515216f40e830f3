import { capital } from '#src/platform/components/index.ts'
import { testsOf } from './test-templates.ts'

export type Noun = {
  /** The wing in which it stands: 'antwoorden'. */
  wing: string
  /** The folder and the address: 'vragen'. */
  plural: string
  /** The table and the type: 'vraag'. */
  singular: string
}

/** The files of a new noun, by their place in the clone: members see and make it, and nobody else. */
export function filesOf({ wing, plural, singular }: Noun, migration: string): Record<string, string> {
  const type = capital(singular)
  const many = capital(plural)
  const folder = `src/${wing}/${plural}`
  return {
    ...testsOf({ wing, plural, singular }),
    [`migrations/${migration}_${singular}.sql`]: `create table ${singular} (
  id uuid primary key default gen_random_uuid(),
  titel text not null check (length(titel) between 3 and 160),
  door_id uuid not null references lid,
  aangemaakt_op timestamptz not null default now()
);
create index ${singular}_lijst_idx on ${singular} (aangemaakt_op desc, id desc);
create index ${singular}_door_idx on ${singular} (door_id);
`,
    [`${folder}/${singular}.ts`]: `/** What it is, in one sentence. */
export type ${type} = { id: string; titel: string; doorId: string; aangemaaktOp: Date }
`,
    [`${folder}/policy.ts`]: `import { type Actor, isLid } from '#src/platform/actor.ts'
import type { ${type} } from './${singular}.ts'

export const may = {
  list: (actor: Actor | null) => isLid(actor),
  view: (actor: Actor | null, _${singular}: ${type}) => isLid(actor),
  create: (actor: Actor | null) => isLid(actor),
}
`,
    [`${folder}/queries.ts`]: `import type { Actor } from '#src/platform/actor.ts'
import type { Db } from '#src/platform/db.ts'
import { NotFound } from '#src/platform/errors.ts'
import { cursorAt, type Order, pageAfter, shownOf } from '#src/platform/keyset.ts'
import { may } from './policy.ts'
import type { ${type} } from './${singular}.ts'

const columns = ['id', 'titel', 'doorId', 'aangemaaktOp'] as const
const newest: Order = { by: 'aangemaaktOp', id: 'id', direction: 'desc', size: 20 }

/** \`volgende\`: the last one on this page, when there is another page. */
export type Lijst = { ${plural}: ${type}[]; volgende: string | undefined }

/** Newest first, a page at a time from after the one with the id \`na\`; only what this actor may see. */
export async function list${many}(db: Db, actor: Actor | null, na: string | undefined): Promise<Lijst> {
  if (!may.list(actor)) return { ${plural}: [], volgende: undefined }
  const page = pageAfter(newest, cursorAt('${singular}', 'aangemaaktOp', na))
  const [${plural}, last] = shownOf(await db.selectFrom('${singular}').select(columns).$call(page).execute(), newest)
  return { ${plural}, volgende: last?.id }
}

/** NotFound unless may.view. */
export async function find${type}(db: Db, actor: Actor | null, id: string): Promise<${type}> {
  const found = await db.selectFrom('${singular}').select(columns).where('id', '=', id).executeTakeFirst()
  if (!found || !may.view(actor, found)) throw new NotFound()
  return found
}
`,
    [`${folder}/forms.ts`]: `import { z } from 'zod'
import { line } from '#src/platform/forms/fields.ts'

export const ${type}Form = z.object({ titel: line({ min: 3, max: 160 }) })
export type ${type}Data = z.infer<typeof ${type}Form>
`,
    [`${folder}/changes.ts`]: `import type { Actor } from '#src/platform/actor.ts'
import { audit } from '#src/platform/audit.ts'
import type { Db } from '#src/platform/db.ts'
import type { ${type}Data } from './forms.ts'

/** Makes one, and gives its id. */
export async function create${type}(db: Db, actor: Actor, { titel }: ${type}Data): Promise<string> {
  const { id } = await db
    .insertInto('${singular}')
    .values({ titel, doorId: actor.id })
    .returning('id')
    .executeTakeFirstOrThrow()
  await audit(db, actor, { handeling: '${singular}.gemaakt', onderwerp: '${singular}', onderwerpId: id })
  return id
}
`,
    [`${folder}/handelingen.ts`]: `/** What is noted of it in the trail, as the end of a sentence that begins with who did it. */
export const handelingen = {
  '${singular}.gemaakt': 'maakte een ${singular}',
} as const

declare module '#src/platform/audit.ts' {
  interface Handelingen extends Record<keyof typeof handelingen, string> {}
}
`,
    [`${folder}/persoonlijk.ts`]: `import { blijft, type Persoonlijk } from '#src/platform/persoonlijk.ts'

/** What is kept here of a member. */
export const persoonlijk: Partial<Persoonlijk> = {
  verwijzingen: {
    '${singular}.door_id': blijft('${plural} die je maakte', 'id titel aangemaakt_op'),
  },
}
`,
    [`${folder}/said.ts`]: `import { says } from '#src/platform/web/done.ts'

/** What its pages say after a redirect. */
export const said = says({ ${singular}: 'Het staat in Vonk.' })
`,
    [`${folder}/views.tsx`]: `import { paths } from '#src/paths/index.ts'
import {
  ButtonLink,
  Card,
  CardList,
  EmptyState,
  Form,
  type FormState,
  Page,
  Pager,
  PageTitle,
  type Shell,
  TextField,
} from '#src/platform/components/index.ts'
import type { Lijst } from './queries.ts'
import type { ${type} } from './${singular}.ts'

const back = [{ href: paths.${plural}(), label: '${many}' }]

type ${many}Props = Lijst & { shell: Shell; canCreate: boolean }

export const ${many}Page = ({ shell, ${plural}, volgende, canCreate }: ${many}Props) => (
  <Page shell={shell} title="${many}">
    <PageTitle
      title="${many}"
      action={canCreate && <ButtonLink href={paths.nieuw${type}()}>Voeg toe</ButtonLink>}
    />
    {${plural}.length === 0 ? (
      <EmptyState title="Hier is nog niets" icon="seedling">
        Voeg als eerste iets toe.
      </EmptyState>
    ) : (
      <CardList label="${many}">
        {${plural}.map(({ id, titel }) => (
          <Card title={titel} href={paths.${singular}(id)} />
        ))}
      </CardList>
    )}
    <Pager next={volgende && paths.${plural}({ na: volgende })} />
  </Page>
)

export const ${type}Page = ({ shell, ${singular} }: { shell: Shell; ${singular}: ${type} }) => (
  <Page shell={shell} title={${singular}.titel} back={back}>
    <PageTitle title={${singular}.titel} />
  </Page>
)

export const ${type}FormPage = ({ shell, form }: { shell: Shell; form: FormState }) => (
  <Page shell={shell} title="Voeg toe" back={back}>
    <PageTitle title="Voeg toe" />
    <Form action={paths.nieuw${type}()} form={form} submit="Bewaar">
      <TextField form={form} name="titel" label="Titel" maxlength={160} />
    </Form>
  </Page>
)
`,
    [`${folder}/routes.tsx`]: `import { Hono } from 'hono'
import { z } from 'zod'
import { paths } from '#src/paths/index.ts'
import { emptyForm } from '#src/platform/components/index.ts'
import { readForm } from '#src/platform/forms/read-form.ts'
import { isUuid } from '#src/platform/forms/uuid.ts'
import { actorOf, allow, type Env } from '#src/platform/web/context.ts'
import { done } from '#src/platform/web/done.ts'
import { create${type} } from './changes.ts'
import { ${type}Form } from './forms.ts'
import { may } from './policy.ts'
import { find${type}, list${many} } from './queries.ts'
import { said } from './said.ts'
import { ${many}Page, ${type}FormPage, ${type}Page } from './views.tsx'

export const ${plural} = new Hono<Env>()

const Na = z.string().refine(isUuid).optional().catch(undefined)

${plural}.get(paths.${plural}.pattern, async (c) => {
  const { db, actor, shell } = c.var
  allow(c, may.list(actor))
  const lijst = await list${many}(db, actor, Na.parse(c.req.query('na')))
  return c.html(<${many}Page shell={shell} canCreate={may.create(actor)} {...lijst} />)
})

${plural}.get(paths.nieuw${type}.pattern, (c) => {
  allow(c, may.create(c.var.actor))
  return c.html(<${type}FormPage shell={c.var.shell} form={emptyForm} />)
})

${plural}.post(paths.nieuw${type}.pattern, async (c) => {
  allow(c, may.create(c.var.actor))
  const read = await readForm(c, ${type}Form)
  if (!read.ok) return c.html(<${type}FormPage shell={c.var.shell} form={read.form} />, 422)
  const id = await create${type}(c.var.db, actorOf(c), read.data)
  return done(c, paths.${singular}(id), said.${singular})
})

${plural}.get(paths.${singular}.pattern, async (c) => {
  const { db, actor, shell } = c.var
  const ${singular} = await find${type}(db, actor, c.req.param('id'))
  allow(c, may.view(actor, ${singular}))
  return c.html(<${type}Page shell={shell} ${singular}={${singular}} />)
})
`,
    [`${folder}/noun.ts`]: `import type { Noun } from '#src/platform/noun.ts'
import { handelingen } from './handelingen.ts'
import { persoonlijk } from './persoonlijk.ts'
import { ${plural} } from './routes.tsx'
import { said } from './said.ts'

export const noun: Noun = {
  name: '${plural}',
  pages: ${plural},
  said,
  handelingen,
  persoonlijk,
  nietTeMelden: { ${singular}: 'new: say how it is reported, or why it need not be' },
}
`,
  }
}
