import { Hono } from 'hono'
import type { z } from 'zod'
import {
  type Aanbesteding,
  delenOf,
  firstDecisionOf,
  standOfDeel,
} from '#src/markt/aanbestedingen/aanbesteding.ts'
import { openAanbesteding } from '#src/markt/aanbestedingen/opened.ts'
import { paths } from '#src/paths/index.ts'
import type { FormState } from '#src/platform/components/index.ts'
import { NotFound } from '#src/platform/errors.ts'
import { isDay } from '#src/platform/forms/fields.ts'
import { formOf, readForm } from '#src/platform/forms/read-form.ts'
import { today } from '#src/platform/today.ts'
import { actorOf, allow, type Ctx, type Env } from '#src/platform/web/context.ts'
import { done, saved } from '#src/platform/web/done.ts'
import { besluiten } from './besluit-routes.tsx'
import { decide, propose, takeBack } from './changes.ts'
import { firstNeeded } from './eerst.ts'
import { EerstPage } from './eerst-view.tsx'
import { beslissingForm, TerugnameForm, voorstelForms } from './forms.ts'
import { GunningPage } from './gunning-view.tsx'
import { expectedIn, type Openingsoort, openingsoorten, type Voorstel } from './opening.ts'
import { may } from './policy.ts'
import { listOpeningenOf, lockAanbesteding } from './queries.ts'
import { said } from './said.ts'
import { BeslissingPage, VoorstelPage } from './voorstel-view.tsx'

/** How the award of a tender goes, and what opens it: proposed by one, confirmed by another. */
export const openingen = new Hono<Env>()
openingen.route('/', besluiten)

const found = (c: Ctx) => openAanbesteding(c, c.req.param('id') ?? '')
const dagenOf = (c: Ctx) => c.var.deps.config.opschortendeDagen

/** A lot of this tender, by its id; null for the whole. NotFound for another's. */
function perceelIn({ percelen }: Aanbesteding, id: string | null | undefined): string | null {
  if (!id) return null
  if (!percelen.some((perceel) => perceel.id === id)) throw new NotFound()
  return id
}

openingen.get(paths.gunning.pattern, async (c) => {
  const { db, actor, shell } = c.var
  const aanbesteding = await found(c)
  allow(c, may.follow(actor, aanbesteding))
  const voorstellen = await listOpeningenOf(db, actor, aanbesteding)
  const canPropose = may.propose(actor, aanbesteding)
  return c.html(
    <GunningPage
      shell={shell}
      aanbesteding={aanbesteding}
      voorstellen={voorstellen}
      canPropose={canPropose}
      dagen={dagenOf(c)}
    />,
  )
})

openingen.get(paths.gunningsbeslissing.pattern, async (c) => {
  const aanbesteding = await found(c)
  allow(c, may.propose(c.var.actor, aanbesteding))
  const perceel = perceelIn(aanbesteding, c.req.query('perceel'))
  const datum = delenOf(aanbesteding).find(({ id }) => id === perceel)?.gunningsbeslissingOp
  const form = formOf({ perceel, datum })
  return c.html(
    <BeslissingPage shell={c.var.shell} aanbesteding={aanbesteding} form={form} dagen={dagenOf(c)} />,
  )
})

openingen.post(paths.gunningsbeslissing.pattern, async (c) => {
  const { db, shell } = c.var
  const aanbesteding = await locked(c)
  allow(c, may.propose(c.var.actor, aanbesteding))
  const read = await readForm(c, beslissingForm({ vandaag: today() }))
  if (!read.ok)
    return c.html(
      <BeslissingPage shell={shell} aanbesteding={aanbesteding} form={read.form} dagen={dagenOf(c)} />,
      422,
    )
  const perceelId = perceelIn(aanbesteding, read.data.perceel)
  if (read.data.datum && read.data.datum < (aanbesteding.gepubliceerdOp ?? '')) {
    const form = {
      ...formOf(read.data),
      problems: { datum: 'Dit ligt voor de publicatie. Kies een latere dag.' },
    }
    return c.html(
      <BeslissingPage shell={shell} aanbesteding={aanbesteding} form={form} dagen={dagenOf(c)} />,
      422,
    )
  }
  await decide(db, actorOf(c), { aanbesteding, wanted: { perceelId, datum: read.data.datum } })
  return done(c, paths.gunning(aanbesteding.id), saved)
})

openingen.post(paths.gunningTerugname.pattern, async (c) => {
  const aanbesteding = await locked(c)
  allow(c, may.propose(c.var.actor, aanbesteding))
  const { perceel } = TerugnameForm.parse(await c.req.parseBody())
  await takeBack(c.var.db, actorOf(c), { aanbesteding, perceelId: perceelIn(aanbesteding, perceel) })
  return done(c, paths.gunning(aanbesteding.id), said.teruggedraaid)
})

/** Nobody else changes it meanwhile, and it is as it is now. */
async function locked(c: Ctx): Promise<Aanbesteding> {
  const { id } = await found(c)
  await lockAanbesteding(c.var.db, id)
  return found(c)
}

function soortIn(c: Ctx): Openingsoort {
  const soort = openingsoorten.find((one) => one === c.req.param('soort'))
  if (!soort) throw new NotFound()
  return soort
}

openingen.get(paths.openingVoorstel.pattern, async (c) => {
  const aanbesteding = await found(c)
  const soort = soortIn(c)
  allow(c, may.propose(c.var.actor, aanbesteding))
  const form = formOf(startOf(c, aanbesteding, soort))
  const wanted = { soort, perceelId: perceelIn(aanbesteding, c.req.query('perceel')) }
  const voorstellen = await listOpeningenOf(c.var.db, c.var.actor, aanbesteding)
  const eerst = firstNeeded(wanted, aanbesteding, voorstellen)
  if (eerst)
    return c.html(<EerstPage shell={c.var.shell} aanbesteding={aanbesteding} soort={soort} eerst={eerst} />)
  return c.html(
    <VoorstelPage
      shell={c.var.shell}
      aanbesteding={aanbesteding}
      soort={soort}
      form={form}
      dagen={dagenOf(c)}
    />,
  )
})

/** A day that was typed elsewhere is taken along; else the end of the standstill, when it is there. */
function startOf(c: Ctx, aanbesteding: Aanbesteding, soort: Openingsoort) {
  const { perceel: given, datum = '' } = c.req.query()
  const perceel = perceelIn(aanbesteding, given)
  if (isDay(datum)) return { perceel, datum }
  const expected = soort === 'definitief' ? expectedIn(aanbesteding, perceel, dagenOf(c)) : null
  return { perceel, datum: expected && expected <= today() ? expected : null }
}

openingen.post(paths.openingVoorstel.pattern, async (c) => {
  const { db, shell } = c.var
  const aanbesteding = await locked(c)
  const soort = soortIn(c)
  allow(c, may.propose(c.var.actor, aanbesteding))
  const show = (form: FormState) =>
    c.html(
      <VoorstelPage shell={shell} aanbesteding={aanbesteding} soort={soort} form={form} dagen={dagenOf(c)} />,
      422,
    )
  const schema: z.ZodType<Given> = voorstelForms[soort]({ vandaag: today() })
  const read = await readForm(c, schema)
  if (!read.ok) return show(read.form)
  const { perceel, datum, reden } = read.data
  const wanted = { soort, datum, reden, perceelId: perceelIn(aanbesteding, perceel) }
  const problem = impossible(aanbesteding, wanted)
  if (problem) return show({ values: formOf({ ...read.data }).values, problems: { datum: problem } })
  const id = await propose(db, actorOf(c), { aanbesteding, wanted })
  if (!id) return done(c, paths.gunning(aanbesteding.id), saved)
  await c.var.enqueue('stuur-opening', { openingId: id })
  return done(c, paths.opening(id), said.openingvoorgesteld)
})

type Given = { perceel: string | null; datum: string | null; reden: string }

/** Why it cannot be that day: an award is decided on before it is definitive, and published before that. */
function impossible(a: Aanbesteding, { soort, perceelId, datum }: Voorstel): string | null {
  if (soort === 'correctie' && datum && firstDecisionOf(a))
    return 'Er is al een gunningsbeslissing. Haal die eerst weg.'
  if (soort === 'gestopt' && a.loopt && (datum ?? '') < (a.gepubliceerdOp ?? ''))
    return 'Dit ligt voor de publicatie. Kies een latere dag.'
  if (soort !== 'definitief') return null
  const open = delenOf(a).filter(({ id }) => (perceelId ?? id) === id)
  const decided = open.filter((deel) => standOfDeel(deel) === 'besloten')
  if (decided.length === 0) return 'Er is nog geen gunningsbeslissing. Vul die eerst in.'
  return decided.some(({ gunningsbeslissingOp }) => (gunningsbeslissingOp ?? '') <= (datum ?? ''))
    ? null
    : 'Dit ligt voor de gunningsbeslissing. Kies een latere dag.'
}
