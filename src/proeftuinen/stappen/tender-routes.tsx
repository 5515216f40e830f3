import { Hono } from 'hono'
import { paths } from '#src/paths/index.ts'
import type { FormState } from '#src/platform/components/types.ts'
import { formOf, readForm, valuesOf } from '#src/platform/forms/read-form.ts'
import { widerOnPurpose } from '#src/platform/forms/verbreding.ts'
import { actorOf, allow, type Ctx, type Env } from '#src/platform/web/context.ts'
import { done } from '#src/platform/web/done.ts'
import { koppelProbleem, openingDoorKoppeling } from '#src/proeftuinen/muur/rules.ts'
import { may } from '#src/proeftuinen/proeftuin/policy.ts'
import type { Proeftuin } from '#src/proeftuinen/proeftuin/proeftuin.ts'
import { openProeftuin } from '#src/proeftuinen/proeftuin/queries.ts'
import { tieAanbesteding } from './changes.ts'
import { AanbestedingForm } from './forms.ts'
import { said } from './said.ts'
import { type Koppelbaar, listKoppelbaar } from './tender.ts'
import { AanbestedingPage } from './tender-view.tsx'

/** The tender of a proeftuin, also after it began. */
export const tender = new Hono<Env>()

async function tied(c: Ctx): Promise<Proeftuin> {
  const proeftuin = await openProeftuin(c, c.req.param('id') ?? '')
  allow(c, may.tie(c.var.actor, proeftuin))
  return proeftuin
}

/** What may be chosen: the tender of now, and those that this member may change. */
async function choicesFor(c: Ctx, p: Proeftuin): Promise<Koppelbaar[]> {
  const { aanbestedingId: id, aanbestedingstand: stand, aanbestedingEinde: einde } = p
  const own = await listKoppelbaar(c.var.db, actorOf(c))
  if (!id || !stand || own.some((one) => one.id === id)) return own
  return [{ id, titel: p.aanbesteding ?? 'De aanbesteding van nu', stand, einde }, ...own]
}

tender.get(paths.proeftuinAanbesteding.pattern, async (c) => {
  const proeftuin = await tied(c)
  const koppelbaar = await choicesFor(c, proeftuin)
  const form = formOf(proeftuin.aanbestedingId ? { aanbestedingId: proeftuin.aanbestedingId } : {})
  return c.html(<AanbestedingPage shell={c.var.shell} {...{ proeftuin, koppelbaar, form }} />)
})

tender.post(paths.proeftuinAanbesteding.pattern, async (c) => {
  const proeftuin = await tied(c)
  const koppelbaar = await choicesFor(c, proeftuin)
  const show = (form: FormState) =>
    c.html(<AanbestedingPage shell={c.var.shell} {...{ proeftuin, koppelbaar, form }} />, 422)
  const chosen = ({ aanbestedingId }: { aanbestedingId: string | null }) =>
    koppelbaar.find(({ id }) => id === aanbestedingId) ?? null
  const form = widerOnPurpose(AanbestedingForm, (given) =>
    openingDoorKoppeling(proeftuin, chosen(given))(given),
  )
  const read = await readForm(c, form)
  if (!read.ok) return show(read.form)
  const nieuwe = chosen(read.data)
  const problem =
    read.data.aanbestedingId && !nieuwe ? 'Kies een uit de lijst.' : koppelProbleem(proeftuin, nieuwe)
  if (problem) return show({ values: valuesOf(c.var.body ?? {}), problems: { aanbestedingId: problem } })
  await tieAanbesteding(c.var.db, actorOf(c), proeftuin, read.data)
  return done(c, paths.proeftuin(proeftuin.id), nieuwe ? said.gekoppeldetender : said.ontkoppeldetender)
})
