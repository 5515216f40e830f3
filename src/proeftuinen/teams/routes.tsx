import { Hono } from 'hono'
import { paths } from '#src/paths/index.ts'
import { emptyForm, type FormState } from '#src/platform/components/index.ts'
import { NotFound } from '#src/platform/errors.ts'
import { formOf, readForm, valuesOf } from '#src/platform/forms/read-form.ts'
import { actorOf, type Ctx, type Env } from '#src/platform/web/context.ts'
import { done } from '#src/platform/web/done.ts'
import { type Limit, spend, spendForAddress } from '#src/platform/web/limits.ts'
import { allowIn, openProeftuin } from '#src/proeftuinen/proeftuin/opened.ts'
import type { Proeftuin } from '#src/proeftuinen/proeftuin/proeftuin.ts'
import { handOver, invite, removeTeamlid, withdraw } from './changes.ts'
import { EstafetteForm, type UitnodigingData, UitnodigingForm } from './forms.ts'
import { may } from './policy.ts'
import { isDeclined, isSupplierAddress, listUitnodigingen } from './queries.ts'
import { said } from './said.ts'
import { candidates } from './team.ts'
import { uitnodigingen } from './uitnodiging-routes.tsx'
import { VertrekPage } from './vertrek-view.tsx'
import { EstafettePage, TeamPage } from './views.tsx'

const perMember: Limit = { name: 'uitnodigingen', points: 40, seconds: 24 * 3600 }
/** Whoever sends them, of whatever proeftuin: a mailbox is not filled by way of Vonk. */
const genoeg = 'Wie je vraagt, kreeg vandaag al genoeg mail uit Vonk. Probeer het morgen opnieuw.'
const perReceiver: Limit = { name: 'uitnodiging-ontvanger', points: 5, seconds: 24 * 3600, said: genoeg }
const perNextOne: Limit = { name: 'stokje-ontvanger', points: 10, seconds: 24 * 3600, said: genoeg }

export const teams = new Hono<Env>()

const proeftuinOf = (c: Ctx) => openProeftuin(c, c.req.param('id') ?? '')

const showTeam = async (
  c: Ctx,
  proeftuin: Proeftuin,
  { form, status = 200 }: { form: FormState; status?: 200 | 422 },
) => {
  const uitnodigingen = await listUitnodigingen(c.var.db, proeftuin.id)
  return c.html(
    <TeamPage
      shell={c.var.shell}
      actor={actorOf(c)}
      proeftuin={proeftuin}
      form={form}
      uitnodigingen={uitnodigingen}
    />,
    status,
  )
}

teams.get(paths.team.pattern, async (c) => {
  const proeftuin = await proeftuinOf(c)
  allowIn(c, proeftuin, may.invite(c.var.actor, proeftuin))
  return showTeam(c, proeftuin, { form: emptyForm })
})

teams.post(paths.team.pattern, async (c) => {
  const proeftuin = await proeftuinOf(c)
  allowIn(c, proeftuin, may.invite(c.var.actor, proeftuin))
  const read = await readForm(c, UitnodigingForm)
  if (!read.ok) return showTeam(c, proeftuin, { form: read.form, status: 422 })
  const problem = (await barrierFor(c, proeftuin, read.data)) ?? (await declinedBy(c, proeftuin, read.data))
  if (problem)
    return showTeam(c, proeftuin, {
      form: { values: valuesOf(c.var.body ?? {}), problems: problem },
      status: 422,
    })
  await spend(c, perMember, actorOf(c).id)
  await spendForAddress(c, perReceiver, read.data.email)
  const id = await invite(c.var.db, actorOf(c), { proeftuin, form: read.data })
  await c.var.enqueue('stuur-uitnodiging', { uitnodigingId: id })
  return done(c, paths.team(proeftuin.id), said.teamuitnodiging)
})

const supplierRefused = 'De inkoop loopt. Zo lang kun je geen leverancier uitnodigen.'
const neverLeads =
  'Wie dit adres heeft, werkt voor een leverancier. Die trekt geen proeftuin. Kies een andere rol.'

/** While a purchase runs nobody comes in from the suppliers' side, by role or by organisation; and a supplier never leads. */
async function barrierFor(c: Ctx, { bevroren }: Proeftuin, { rol, email }: UitnodigingData) {
  if (bevroren && rol === 'leverancier') return { rol: supplierRefused }
  if (!bevroren && rol !== 'trekker') return null
  if (!(await isSupplierAddress(c.var.db, email))) return null
  return bevroren ? { email: supplierRefused } : { rol: neverLeads }
}

/** Once more is asking; after that it is pressing. */
const declinedBy = async (c: Ctx, { id }: Proeftuin, { email }: UitnodigingData) =>
  (await isDeclined(c.var.db, id, email))
    ? { email: 'Wie dit adres heeft, zei al twee keer nee. Vraag iemand anders.' }
    : null

teams.post(paths.teamuitnodigingIntrekking.pattern, async (c) => {
  const proeftuin = await proeftuinOf(c)
  allowIn(c, proeftuin, may.invite(c.var.actor, proeftuin))
  await withdraw(c.var.db, actorOf(c), { proeftuinId: proeftuin.id, id: c.req.param('uitnodiging') })
  return done(c, paths.team(proeftuin.id), said.ingetrokken)
})

/** Says first what leaving does not open. */
teams.get(paths.vertrekUitTeam.pattern, async (c) => {
  const proeftuin = await proeftuinOf(c)
  const lidId = c.req.param('lid')
  allowIn(c, proeftuin, may.remove(c.var.actor, proeftuin, lidId))
  const lid = proeftuin.team.find((one) => one.lidId === lidId)
  if (!lid) throw new NotFound()
  return c.html(<VertrekPage shell={c.var.shell} actor={actorOf(c)} proeftuin={proeftuin} lid={lid} />)
})

teams.post(paths.vertrekUitTeam.pattern, async (c) => {
  const proeftuin = await proeftuinOf(c)
  const lidId = c.req.param('lid')
  allowIn(c, proeftuin, may.remove(c.var.actor, proeftuin, lidId))
  await removeTeamlid(c.var.db, actorOf(c), { proeftuin, lidId })
  return done(c, lidId === actorOf(c).id ? paths.mijnVonk() : paths.team(proeftuin.id), said.team)
})

teams.get(paths.estafette.pattern, async (c) => {
  const proeftuin = await proeftuinOf(c)
  allowIn(c, proeftuin, may.handOver(c.var.actor, proeftuin))
  return c.html(
    <EstafettePage
      shell={c.var.shell}
      proeftuin={proeftuin}
      form={formOf({ lidId: proeftuin.stokje?.lidId })}
    />,
  )
})

teams.post(paths.estafette.pattern, async (c) => {
  const proeftuin = await proeftuinOf(c)
  allowIn(c, proeftuin, may.handOver(c.var.actor, proeftuin))
  const inTeam = EstafetteForm.refine(
    ({ lidId }) => candidates(proeftuin).some((one) => one.lidId === lidId),
    {
      path: ['lidId'],
      message: 'Kies iemand uit het team.',
    },
  )
  const read = await readForm(c, inTeam)
  if (!read.ok)
    return c.html(<EstafettePage shell={c.var.shell} proeftuin={proeftuin} form={read.form} />, 422)
  await spend(c, perNextOne, read.data.lidId)
  const estafetteId = await handOver(c.var.db, actorOf(c), { proeftuin, ...read.data })
  await c.var.enqueue('stuur-stokje', { estafetteId })
  return done(c, paths.proeftuin(proeftuin.id), said.estafette)
})

teams.route('/', uitnodigingen)
