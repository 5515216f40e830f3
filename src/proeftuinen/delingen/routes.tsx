import { Hono } from 'hono'
import { paths } from '#src/paths/index.ts'
import type { FormState } from '#src/platform/components/index.ts'
import { formOf, readForm, valuesOf } from '#src/platform/forms/read-form.ts'
import { filled } from '#src/platform/places.ts'
import { bodyOf } from '#src/platform/web/body.ts'
import { actorOf, type Ctx, type Env } from '#src/platform/web/context.ts'
import { done } from '#src/platform/web/done.ts'
import { pageAs } from '#src/proeftuinen/pagina/getoond.tsx'
import { allowIn, openProeftuin } from '#src/proeftuinen/proeftuin/opened.ts'
import { type Proeftuin, zichtbaarheden } from '#src/proeftuinen/proeftuin/proeftuin.ts'
import { unasked } from '#src/proeftuinen/proeftuin/rules.ts'
import { alsLezer, alsof, type Lezer, lezersVoor } from './als.ts'
import { share, takeBack } from './changes.ts'
import { DeelPage } from './deel-view.tsx'
import { bezwaar, letOp, type Notitie, tekstenOf } from './deling.ts'
import { checkedDeling, chosen, type DelingData, DelingForm, fits, namedIn, VoorbeeldForm } from './forms.ts'
import { GedeeldPage } from './gedeeld-view.tsx'
import { tickOf } from './mee-view.tsx'
import { gaatMeeMet } from './places.ts'
import { may } from './policy.ts'
import { countLezers, findDeling, findNotities, listNotities } from './queries.ts'
import { said } from './said.ts'
import { VoorbeeldPage } from './voorbeeld-view.tsx'

export const delen = new Hono<Env>()

async function shared(c: Ctx): Promise<Proeftuin> {
  const proeftuin = await openProeftuin(c, c.req.param('id') ?? '')
  allowIn(c, proeftuin, may.share(c.var.actor, proeftuin))
  return proeftuin
}

const kringOf = (given: unknown, p: Proeftuin) =>
  zichtbaarheden.find((kring) => kring === given) ?? p.zichtbaarheid

type Shown = { proeftuin: Proeftuin; form: FormState; status?: 200 | 422 }

async function showDeel(c: Ctx, { proeftuin, form, status = 200 }: Shown) {
  const naar = kringOf(form.values.zichtbaarheid, proeftuin)
  const [notities, ledental] = await Promise.all([
    listNotities(c.var.db, actorOf(c), { proeftuin, naar }),
    countLezers(c.var.db),
  ])
  const aantekeningIds = notities.map(({ id }) => id)
  const erbij = await filled(c.var, gaatMeeMet, { proeftuinId: proeftuin.id, aantekeningIds })
  const lezers = lezersVoor(actorOf(c))
  const props = { shell: c.var.shell, proeftuin, naar, notities, erbij, ledental, lezers, form }
  return c.html(<DeelPage {...props} />, status)
}

/** Which notes the links above the list tick: nothing that asks for a second look. */
const tickedBy = (mee: string | undefined, kan: Notitie[]) =>
  kan
    .filter((one) => letOp(one) === null && (mee === 'alles' || (mee === 'lessen' && one.soort === 'les')))
    .map(tickOf)

delen.get(paths.zichtbaarheid.pattern, async (c) => {
  const proeftuin = await shared(c)
  const naar = kringOf(c.req.query('kring'), proeftuin)
  const notities = await listNotities(c.var.db, actorOf(c), { proeftuin, naar })
  const kan = notities.filter((one) => bezwaar(proeftuin, one, naar) === null)
  const form = formOf({ zichtbaarheid: naar, aantekeningen: tickedBy(c.req.query('mee'), kan) })
  return showDeel(c, { proeftuin, form })
})

/** The notes that the form names, as they are now. */
async function namedNotities(c: Ctx, proeftuin: Proeftuin): Promise<Notitie[]> {
  const { aantekeningen } = await bodyOf(c)
  return findNotities(c.var.db, actorOf(c), { proeftuin, ids: namedIn(aantekeningen) })
}

const actOf = (proeftuin: Proeftuin, { aantekeningen, ...given }: DelingData, notities: Notitie[]) => ({
  ...given,
  proeftuin,
  mee: chosen(aantekeningen, notities),
})

delen.post(paths.zichtbaarheid.pattern, async (c) => {
  const proeftuin = await shared(c)
  const notities = await namedNotities(c, proeftuin)
  const ook = { ...unasked(proeftuin), ...tekstenOf(notities) }
  const read = await readForm(c, checkedDeling(DelingForm, proeftuin, notities), { ook })
  if (!read.ok) return showDeel(c, { proeftuin, form: read.form, status: 422 })
  const id = await share(c.var.db, actorOf(c), actOf(proeftuin, read.data, notities))
  return id
    ? done(c, paths.deling(proeftuin.id, id), said.gedeeld)
    : done(c, paths.proeftuin(proeftuin.id), said.zichtbaar)
})

/**
 * As it would be, for who would read it: the same change and the same page, and then all of it undone. Of what other nouns
 * show there only what is of this proeftuin alone: the rest is of other records, which this member may not read.
 */
async function lookAs(c: Ctx, act: ReturnType<typeof actOf>, lezer: Lezer): Promise<string | null> {
  const { db, shell } = c.var
  const actor = alsLezer[lezer]
  const as = { ...shell, lid: actor && { id: actor.id, naam: actor.naam }, above: [], said: null }
  return alsof(db, {
    act: () => share(db, actorOf(c), act),
    look: () =>
      pageAs(
        { db, actor, fillings: c.var.fillings.filter(({ ofThisAlone }) => ofThisAlone) },
        { shell: as, dagen: c.var.deps.config.opschortendeDagen, id: act.proeftuin.id },
      ),
  })
}

delen.post(paths.delingVoorbeeld.pattern, async (c) => {
  const proeftuin = await shared(c)
  const body = await bodyOf(c)
  const form = { values: valuesOf(body), problems: {} }
  const lezers = lezersVoor(actorOf(c))
  const lezer = lezers.find((one) => one === body.als)
  if (!lezer) return showDeel(c, { proeftuin, form })
  const notities = await namedNotities(c, proeftuin)
  const read = await readForm(c, fits(VoorbeeldForm, proeftuin, notities), { besloten: true })
  if (!read.ok) return showDeel(c, { proeftuin, form: read.form, status: 422 })
  const page = await lookAs(c, actOf(proeftuin, read.data, notities), lezer)
  const shown = { shell: c.var.shell, proeftuin, form, lezer, lezers, page }
  return c.html(<VoorbeeldPage {...shown} />)
})

delen.get(paths.deling.pattern, async (c) => {
  const proeftuin = await shared(c)
  const deling = await findDeling(c.var.db, actorOf(c), { proeftuin, id: c.req.param('deling') })
  const { naar } = deling
  const rest = await listNotities(c.var.db, actorOf(c), { proeftuin, naar })
  const over = rest.filter((one) => bezwaar(proeftuin, one, naar) === null).length
  return c.html(<GedeeldPage shell={c.var.shell} proeftuin={proeftuin} deling={deling} over={over} />)
})

delen.post(paths.delingTerugname.pattern, async (c) => {
  const proeftuin = await shared(c)
  const deling = await findDeling(c.var.db, actorOf(c), { proeftuin, id: c.req.param('deling') })
  await takeBack(c.var.db, actorOf(c), { proeftuin, deling })
  return done(c, paths.deling(proeftuin.id, deling.id), said.teruggenomen)
})
