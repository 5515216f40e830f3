import { Hono } from 'hono'
import { findAanbesteding } from '#src/markt/aanbestedingen/queries.ts'
import { findVoorstel } from '#src/markt/voorstellen/queries.ts'
import type { Voorstel } from '#src/markt/voorstellen/voorstel.ts'
import { categorieOf } from '#src/netwerk/categorieen/categorie.ts'
import { listCategorieen } from '#src/netwerk/categorieen/queries.ts'
import { findOrganisatie, findOrganisatieByName } from '#src/netwerk/organisaties/queries.ts'
import { paths } from '#src/paths/index.ts'
import { everyone } from '#src/platform/actor.ts'
import type { FormState } from '#src/platform/components/index.ts'
import { readForm, valuesOf } from '#src/platform/forms/read-form.ts'
import { today } from '#src/platform/today.ts'
import { bodyOf } from '#src/platform/web/body.ts'
import { actorOf, allow, type Ctx, type Env } from '#src/platform/web/context.ts'
import { done } from '#src/platform/web/done.ts'
import { may } from '#src/proeftuinen/proeftuin/policy.ts'
import { type Vertrekpunt, vertrekpunten } from '#src/proeftuinen/proeftuin/proeftuin.ts'
import { beginProbleem } from './begin.ts'
import { createProeftuin } from './changes.ts'
import { faseBij } from './fase-bij.ts'
import { StartPage, VertrekpuntPage } from './form-views.tsx'
import { StartForm } from './forms.ts'
import { listKeuzes, uitKeuzes } from './keuzes.ts'
import { said } from './said.ts'
import { startAndTell } from './start-and-tell.ts'
import { UitlegPage } from './uitleg-view.tsx'
import { waaromNietStarten } from './wie-start.ts'

export const start = new Hono<Env>()

const asVertrekpunt = (given: unknown): Vertrekpunt | undefined => vertrekpunten.find((one) => one === given)

start.get(paths.nieuweProeftuin.pattern, async (c) => {
  allow(c, everyone)
  const { shell, actor } = c.var
  if (!may.start(actor)) return c.html(<UitlegPage shell={shell} actor={actor} here={c.req.path} />)
  const vertrekpunt = asVertrekpunt(c.req.query('vertrekpunt'))
  if (!vertrekpunt) return c.html(<VertrekpuntPage shell={shell} voorstel={c.req.query('voorstel')} />)
  const aanbesteding = await tenderOf(c, c.req.query('aanbesteding'))
  const voorstel = await voorstelOf(c, c.req.query('voorstel'))
  const form = await prefilled(c, { aanbesteding, voorstel })
  return showStart(c, { form, vertrekpunt, aanbesteding, voorstel })
})

start.post(paths.proeftuinen.pattern, async (c) => {
  allow(c, may.start(c.var.actor), waaromNietStarten(c.var.actor))
  const { db } = c.var
  const read = await readForm(c, uitKeuzes(StartForm, await listKeuzes(db)))
  if (!read.ok) return showAgain(c, read.form)
  const host = await hostOf(c, read.data.organisatie)
  if ('problem' in host) return showWrong(c, { organisatie: host.problem })
  const { aanbestedingId, voorstelId, zichtbaarheid } = read.data
  const asked = { organisatieId: host.id, aanbestedingId, voorstelId, zichtbaarheid }
  const wrong = await beginProbleem(db, actorOf(c), asked)
  if (wrong)
    return showWrong(c, { [wrong.veld === 'organisatieId' ? 'organisatie' : wrong.veld]: wrong.probleem })
  const place = { organisatieId: host.id }
  const id = await createProeftuin(db, actorOf(c), { form: read.data, place })
  const meteen = (await bodyOf(c)).vervolg === 'start'
  if (meteen) await startAndTell(c, { id })
  return may.host(actorOf(c), host.id)
    ? done(c, paths.proeftuin(id), meteen ? said.gestart : said.proeftuin)
    : done(c, paths.gastheer(id), meteen ? said.gestartNamens : said.namens)
})

const showWrong = (c: Ctx, problems: FormState['problems']) =>
  showAgain(c, { values: valuesOf(c.var.body ?? {}), problems })

type Shown = Pick<Parameters<typeof StartPage>[0], 'form' | 'vertrekpunt' | 'aanbesteding' | 'voorstel'>

const showStart = async (c: Ctx, shown: Shown, status: 200 | 422 = 200) =>
  c.html(
    <StartPage shell={c.var.shell} actor={actorOf(c)} keuzes={await listKeuzes(c.var.db)} {...shown} />,
    status,
  )

const showAgain = async (c: Ctx, form: FormState) => {
  const vertrekpunt = asVertrekpunt(form.values.vertrekpunt) ?? 'opdracht'
  // A tender or a voorstel that is refused is not sent again.
  const given = (naam: 'aanbestedingId' | 'voorstelId') => {
    const value = form.problems[naam] ? undefined : form.values[naam]
    return typeof value === 'string' ? value : undefined
  }
  const aanbesteding = await tenderOf(c, given('aanbestedingId'))
  const voorstel = await voorstelOf(c, given('voorstelId'))
  return showStart(c, { form, vertrekpunt, aanbesteding, voorstel }, 422)
}

/** The tender it starts from, if this actor may see it; a forged id is a 404. */
const tenderOf = async (c: Ctx, id: string | undefined) =>
  id ? findAanbesteding(c.var.db, c.var.actor, id) : null

/** The same of the voorstel that it is made of. */
const voorstelOf = async (c: Ctx, id: string | undefined) =>
  id ? findVoorstel(c.var.db, c.var.actor, id) : null

type Tender = Awaited<ReturnType<typeof tenderOf>>
type Begin = { aanbesteding: Tender; voorstel: Voorstel | null }

/** What is known already is filled in. */
async function prefilled(c: Ctx, { aanbesteding, voorstel }: Begin): Promise<FormState> {
  const { organisatieId } = actorOf(c)
  const own = organisatieId ? await findOrganisatie(c.var.db, c.var.actor, organisatieId) : null
  const values: FormState['values'] = {
    organisatie: own?.naam ?? '',
    regio: own?.regio ?? '',
    zichtbaarheid: 'netwerk',
    afspraakvorm: 'geen',
    route: 'inkoop',
    fase: 'voorbereiden',
    begonnenOp: today(),
    ...(voorstel && uitVoorstel(voorstel)),
  }
  if (!aanbesteding) return { values, problems: {} }
  const categorie = categorieOf(await listCategorieen(c.var.db), aanbesteding.cpvHoofd)?.code ?? ''
  const route = aanbesteding.voorbehoudenDeelname ? 'voorbehouden_opdracht' : 'inkoop'
  const known = { titel: aanbesteding.titel.slice(0, 160), categorie, route }
  return {
    values: {
      ...values,
      ...known,
      ...faseBij(aanbesteding, today()),
      ...koperOf(aanbesteding),
      regio: aanbesteding.regio ?? (aanbesteding.koperId ? values.regio : null) ?? '',
    },
    problems: {},
  }
}

/** What a supplier offers, as the reason to try it; its region only when it names one. */
const uitVoorstel = ({ titel, organisatie, aanbod, vraagt, categorieen, regio }: Voorstel) => ({
  titel,
  vraag: `Hoe kan het voorstel van ${organisatie} bij ons werken?`.slice(0, 500),
  categorie: categorieen[0] ?? '',
  aanleiding: [aanbod, vraagt].filter(Boolean).join('\n\n').slice(0, 4000),
  ...(regio && { regio }),
})

/** Who buys is the host; one that Vonk does not know is asked for, and is not the own organisation by itself. */
const koperOf = ({ koperId, koper }: NonNullable<Tender>) => ({ organisatie: koperId ? koper : '' })

/** The page asks for the host by its name. */
async function hostOf(c: Ctx, naam: string): Promise<{ id: string } | { problem: string }> {
  const match = await findOrganisatieByName(c.var.db, naam)
  if (match.found) return match.found
  const problem = match.several
    ? 'Er zijn meer organisaties met deze naam. Schrijf de volledige naam.'
    : 'Deze organisatie staat niet in Vonk. Typ een deel van de naam en kies uit de lijst.'
  return { problem }
}
