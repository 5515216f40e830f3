import { Hono } from 'hono'
import { listRegios, regioVan } from '#src/netwerk/regios/queries.ts'
import { knownRegio } from '#src/netwerk/regios/veld.ts'
import { paths } from '#src/paths/index.ts'
import { emptyForm, type FormState } from '#src/platform/components/index.ts'
import { bsnFieldsIn } from '#src/platform/forms/bsn.ts'
import { parse } from '#src/platform/forms/parse.ts'
import { problemsOf, readForm, valuesOf } from '#src/platform/forms/read-form.ts'
import { filled } from '#src/platform/places.ts'
import { bodyOf } from '#src/platform/web/body.ts'
import { actorOf, allow, type Ctx, type Env } from '#src/platform/web/context.ts'
import { done } from '#src/platform/web/done.ts'
import { type Limit, spend } from '#src/platform/web/limits.ts'
import { createAanbesteding, resolveKoper, takeOverNotice } from './changes.ts'
import { NewPage } from './edit-views.tsx'
import type { Aankondiging } from './eforms/notice.ts'
import { readInWorker } from './eforms/read-in-worker.ts'
import { AanbestedingForm, VersieForm, Vervolg } from './forms.ts'
import { DifferencePage, KnownPage, UploadPage } from './notice-views.tsx'
import { openAanbesteding } from './opened.ts'
import { werkBijAanbesteding } from './places.ts'
import { may } from './policy.ts'
import { PreviewPage } from './preview-view.tsx'
import { publicatieProbleem, publicatieProbleemIn } from './publicatie.ts'
import { findAanbesteding, findKnown, listCpvWoorden } from './queries.ts'
import { findBuyer, readingOf, remarksOn } from './reading.ts'
import { said } from './said.ts'
import { type Meegenomen, unpack } from './travel.ts'
import { compareVersions } from './versions.ts'

export const notices = new Hono<Env>()

const perMember: Limit = { name: 'inlezen', points: 30, seconds: 600 }

notices.get(paths.aankondigingInlezen.pattern, (c) => {
  allow(c, may.create(c.var.actor))
  return c.html(<UploadPage shell={c.var.shell} form={emptyForm} />)
})

/** Reads the file and shows what is in it; keeps nothing. */
notices.post(paths.aankondigingInlezen.pattern, async (c) => {
  const { db, shell } = c.var
  allow(c, may.create(c.var.actor))
  await spend(c, perMember, actorOf(c).id)
  const read = await noticeIn(c)
  if (typeof read === 'string') return c.html(<UploadPage shell={shell} form={wrongFile(read)} />, 422)
  const buyer = await findBuyer(db, read)
  const notice = readingOf(read, buyer)
  const known = await findKnown(db, c.var.actor, notice)
  if (known) return known.same ? showKnown(c, known.id) : showDifference(c, known.id, { notice })
  const regio = (await regioVan(db, notice.begrepen.plaatsen)) ?? ''
  const form = { values: { zichtbaarheid: 'overheid', regio, ...notice.begrepen }, problems: {} }
  return c.html(
    <PreviewPage
      shell={shell}
      form={form}
      regios={await listRegios(db)}
      notice={notice}
      dagen={dagenOf(c)}
      bevindingen={remarksOn(read)}
      cpv={await cpvIn(c, form)}
      kentKoper={buyer !== null}
    />,
  )
})

/** Keeps a new tender: typed in, or read from a notice and corrected. */
notices.post(paths.aanbestedingen.pattern, async (c) => {
  const { db, actor } = c.var
  allow(c, may.create(actor))
  const body = await bodyOf(c)
  const notice = body.aankondiging === undefined ? null : unpack(body.aankondiging)
  if (body.aankondiging !== undefined && !notice) return formAgain(c, null, { '': damaged })
  const read = await readForm(c, knownRegio(AanbestedingForm, await listRegios(db)))
  if (!read.ok) return formAgain(c, notice, read.form.problems)
  const known = notice && (await findKnown(db, actor, notice))
  if (known?.same) return showKnown(c, known.id, 409)
  const tooLate = notice && publicatieProbleemIn(notice, read.data.gepubliceerdOp)
  if (tooLate) return formAgain(c, notice, { gepubliceerdOp: tooLate })
  const { koperId, problem } = await resolveKoper(db, read.data)
  if (problem) return formAgain(c, notice, { koper: problem })
  const id = await createAanbesteding(db, actorOf(c), { input: read.data, koperId, notice })
  const start = paths.nieuweProeftuin({ vertrekpunt: 'opdracht', aanbesteding: id })
  return done(c, Vervolg.parse(body) ? start : paths.aanbesteding(id), said.aanbesteding)
})

/** Takes over another version of the notice of a tender that is here already. */
notices.post(paths.aankondigingVersie.pattern, async (c) => {
  const { db, actor } = c.var
  const aanbesteding = await openAanbesteding(c, c.req.param('id'))
  allow(c, may.edit(actor, aanbesteding))
  const body = await bodyOf(c)
  const notice = unpack(body.aankondiging)
  const form = VersieForm.safeParse(body)
  if (!notice || !form.success)
    return c.html(
      <UploadPage
        shell={c.var.shell}
        form={wrongFile('Kies het bestand opnieuw: het is onderweg beschadigd.')}
      />,
      422,
    )
  const input = parse(AanbestedingForm, compareVersions(aanbesteding, notice).samen)
  if (!input.success)
    return showDifference(c, aanbesteding.id, { notice, problems: problemsOf(input.error), status: 422 })
  const tooLate = publicatieProbleem(aanbesteding, input.data.gepubliceerdOp)
  if (tooLate) return showDifference(c, aanbesteding.id, { notice, problems: { '': tooLate }, status: 422 })
  const { koperId } = await resolveKoper(db, input.data)
  const wanted = { aanbesteding, input: input.data, koperId, versie: form.data.versie, notice }
  const taken = await takeOverNotice(db, actorOf(c), wanted)
  if (!taken)
    return showDifference(c, aanbesteding.id, { notice, problems: { '': changedSince }, status: 409 })
  const datum = notice.percelen.find(({ nietGegundOp }) => nietGegundOp)?.nietGegundOp
  if (datum)
    await c.var.enqueue('stel-einden-voor', { aanbestedingId: aanbesteding.id, lidId: actorOf(c).id, datum })
  return done(c, paths.aanbesteding(aanbesteding.id), said.noticeversie)
})

/** The words of the codes in this form; what is no code has none. */
const cpvIn = (c: Ctx, { values }: FormState) =>
  listCpvWoorden(
    c.var.db,
    [values.cpvHoofd, values.cpvAanvullend]
      .flat()
      .join(' ')
      .split(/[\s,;]+/)
      .slice(0, 101),
  )

const dagenOf = (c: Ctx) => c.var.deps.config.opschortendeDagen

const damaged =
  'Wat uit de aankondiging was gelezen, is onderweg beschadigd. Lees het bestand opnieuw in, of bewaar wat hieronder staat.'
const changedSince =
  'Iemand anders veranderde deze aanbesteding terwijl jij keek. Hieronder staan de verschillen met wat er nu staat.'

const wrongFile = (problem: string): FormState => ({ values: {}, problems: { bestand: problem } })

/** The notice in the file that was sent, or why it cannot be used. */
async function noticeIn(c: Ctx): Promise<Aankondiging | string> {
  const file = [(await bodyOf(c)).bestand].flat()[0]
  if (!(file instanceof File) || file.size === 0) return 'Kies het XML-bestand van de aankondiging.'
  const result = await readInWorker(new Uint8Array(await file.arrayBuffer()))
  if (result.ok) logBsn(c, result.aankondiging)
  return result.ok ? result.aankondiging : result.problemen.map(({ bericht }) => bericht).join(' ')
}

/** In which fields such a number was left out; the number itself is told to nobody. */
function logBsn(c: Ctx, notice: Aankondiging): void {
  const inTexts = notice.bevindingen.filter(({ soort }) => soort === 'nummer_weggelaten')
  const velden = [...inTexts.map(({ veld }) => veld), ...bsnFieldsIn(notice)]
  if (velden.length > 0) c.var.log.warn({ requestId: c.var.requestId, velden }, 'bsn refused')
}

async function formAgain(c: Ctx, notice: Meegenomen | null, problems: Record<string, string>) {
  const { db, shell } = c.var
  const form = { values: valuesOf(await bodyOf(c)), problems }
  const regios = await listRegios(db)
  if (!notice) return c.html(<NewPage shell={shell} form={form} regios={regios} />, 422)
  return c.html(
    <PreviewPage
      shell={shell}
      form={form}
      regios={regios}
      notice={notice}
      dagen={dagenOf(c)}
      bevindingen={[]}
      cpv={await cpvIn(c, form)}
    />,
    422,
  )
}

async function showKnown(c: Ctx, id: string, status: 200 | 409 = 200) {
  const { db, actor, shell } = c.var
  const aanbesteding = await findAanbesteding(db, actor, id)
  const werk = await filled(c.var, werkBijAanbesteding, aanbesteding)
  return c.html(<KnownPage shell={shell} aanbesteding={aanbesteding} werk={werk} />, status)
}

type Shown = { notice: Meegenomen; problems?: Record<string, string>; status?: 200 | 409 | 422 }

async function showDifference(c: Ctx, id: string, { notice, problems = {}, status = 200 }: Shown) {
  const { db, actor, shell } = c.var
  const aanbesteding = await findAanbesteding(db, actor, id)
  const { nieuw, blijft } = compareVersions(aanbesteding, notice)
  const form = { values: {}, problems }
  const canEdit = may.edit(actor, aanbesteding)
  return c.html(
    <DifferencePage
      shell={shell}
      aanbesteding={aanbesteding}
      form={form}
      notice={notice}
      nieuw={nieuw}
      blijft={blijft}
      canEdit={canEdit}
      dagen={dagenOf(c)}
    />,
    status,
  )
}
