import { Hono } from 'hono'
import { paths } from '#src/paths/index.ts'
import { type AuditLine, audit } from '#src/platform/audit.ts'
import { emptyForm, type FormState } from '#src/platform/components/index.ts'
import { searchTerm } from '#src/platform/forms/fields.ts'
import { readForm } from '#src/platform/forms/read-form.ts'
import { actorOf, allow, type Ctx, type Env, reveal } from '#src/platform/web/context.ts'
import { done } from '#src/platform/web/done.ts'
import { note } from '#src/platform/web/security-log.ts'
import { decideAbout } from './changes.ts'
import { BesluitForm } from './forms.ts'
import { type Account, hoortBeheer, type Soort, soorten } from './ledenbesluit.ts'
import { may } from './policy.ts'
import { findAccount, listAndereBeheerders, listBesluiten, listMachtigen, searchLeden } from './queries.ts'
import { said } from './said.ts'
import { AccountPage, LedenPage } from './views.tsx'

/** Accounts, for who runs Vonk. For anybody else this is not there. Every look at one leaves a line in the trail. */
export const ledenbeheer = new Hono<Env>()

function decide(c: Ctx) {
  reveal(c, may.see(c.var.actor))
  return actorOf(c)
}

ledenbeheer.get(paths.ledenbeheer.pattern, async (c) => {
  const actor = decide(c)
  const { db, shell } = c.var
  const q = searchTerm().parse(c.req.query('q'))
  const [machtigen, gevonden] = await Promise.all([listMachtigen(db, actor), searchLeden(db, actor, q)])
  if (q) await audit(db, actor, searched(gevonden))
  return c.html(<LedenPage shell={shell} q={q} machtigen={machtigen} gevonden={gevonden} />)
})

/** Never the words that were searched for: those may be a name. */
const searched = (gevonden: Account[]): AuditLine => ({
  handeling: 'leden.gezocht',
  onderwerp: 'lid',
  bijzonderheden: { aantal: String(gevonden.length) },
})

async function show(c: Ctx, lid: Account, { form, status = 200 }: { form: FormState; status?: 200 | 422 }) {
  const { db, shell, actor } = c.var
  const besluiten = await listBesluiten(db, lid.id)
  const mogelijk = soorten.filter((soort) => may.decide(actor, lid, soort))
  return c.html(
    <AccountPage shell={shell} lid={lid} besluiten={besluiten} mogelijk={mogelijk} form={form} />,
    status,
  )
}

ledenbeheer.get(paths.lidbeheer.pattern, async (c) => {
  const actor = decide(c)
  const lid = await findAccount(c.var.db, actor, c.req.param('id'))
  await audit(c.var.db, actor, { handeling: 'lid.ingezien', onderwerp: 'lid', onderwerpId: lid.id })
  return show(c, lid, { form: emptyForm })
})

ledenbeheer.post(paths.ledenbesluit.pattern, async (c) => {
  const actor = decide(c)
  const { db } = c.var
  const lid = await findAccount(db, actor, c.req.param('id'))
  const read = await readForm(c, BesluitForm)
  allow(c, !read.ok || may.decide(actor, lid, read.data.soort))
  if (!read.ok) return show(c, lid, { form: read.form, status: 422 })
  const besluitId = await decideAbout(db, actor, { lid, ...read.data })
  if (endsSessions.includes(read.data.soort))
    note(c, 'sessie.beeindigd', { lid: lid.id, hoe: 'beheer', aantal: lid.sessies })
  await tell(c, { besluitId, lidId: lid.id, soort: read.data.soort })
  return done(c, paths.lidbeheer(lid.id), said.ledenbesluit)
})

const endsSessions: Soort[] = ['op_slot', 'sessies_beeindigd']

async function tell(c: Ctx, { besluitId, lidId, soort }: { besluitId: string; lidId: string; soort: Soort }) {
  const { db, enqueue } = c.var
  await enqueue('stuur-ledenbesluit', { besluitId, aanId: lidId })
  if (!hoortBeheer(soort)) return
  for (const { id } of await listAndereBeheerders(db, [actorOf(c).id, lidId]))
    await enqueue('stuur-ledenbesluit', { besluitId, aanId: id })
}
