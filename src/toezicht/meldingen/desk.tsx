import { Hono } from 'hono'
import { noteInkijk } from '#src/markt/aanbestedingen/opened.ts'
import { paths } from '#src/paths/index.ts'
import { NotFound } from '#src/platform/errors.ts'
import { readForm } from '#src/platform/forms/read-form.ts'
import type { Inhoud, Momentopname } from '#src/platform/te-melden.ts'
import { actorOf, allow, type Ctx, type Env, reveal } from '#src/platform/web/context.ts'
import { done } from '#src/platform/web/done.ts'
import { confirm, hear, propose, reject } from './changes.ts'
import { AfgehandeldPage, MeldingenPage } from './desk-views.tsx'
import { AfwijzingForm, UitspraakForm, VoorstelForm } from './forms.ts'
import type { Gebeurd } from './mail.tsx'
import type { Melding } from './melding.ts'
import { type MeldingForms, MeldingPage, noForms } from './melding-views.tsx'
import { onderwerpVan } from './onderwerpen.ts'
import { may } from './policy.ts'
import { findMelding, listAfgehandeld, listMaatregelen, listWachtend } from './queries.ts'
import { said } from './said.ts'

/** The queue of the adviesteam. For anybody else, and for whose words it is about, it is not there. */
export const desk = new Hono<Env>()

desk.get(paths.meldingen.pattern, async (c) => {
  const { db, actor, shell } = c.var
  reveal(c, may.list(actor))
  if (c.req.query('stand') === 'afgehandeld')
    return c.html(
      <AfgehandeldPage shell={shell} {...(await listAfgehandeld(db, actor, c.req.query('na')))} />,
    )
  const wachtend = await listWachtend(db, actor)
  return c.html(<MeldingenPage shell={shell} wachtend={wachtend} actorId={actorOf(c).id} />)
})

/** The report of the address with what is there and what was decided. */
async function found(c: Ctx) {
  const { db, actor } = c.var
  const reported = await findMelding(db, actor, c.req.param('id') ?? '')
  if (reported.lopend) noteInkijk(c, { ...reported.lopend, moment: 'loopt', gesloten: false })
  const onderwerp = await onderwerpVan(c.var, reported.soort)
  const [whole, maatregelen] = await Promise.all([
    onderwerp.read(db, reported.onderwerpId, actor),
    listMaatregelen(db, reported),
  ])
  // Whose it was when it was reported, and whose it is now.
  const auteurIds = [...new Set([...reported.auteurIds, ...(whole?.auteurIds ?? [])])]
  const melding = { ...reported, auteurIds }
  if (!may.handle(actor, melding)) throw new NotFound()
  const nu = whole && { ...whole, momentopname: reportedOf(whole, melding) }
  const [last = null] = maatregelen
  const objected = maatregelen.find((m) => may.hear(actor, m)) ?? null
  const can = {
    propose: nu !== undefined && may.propose(actor, melding, last),
    settle: last !== null && may.settle(actor, last),
    hear: objected !== null,
  }
  return { melding, nu, maatregelen, can, last, objected }
}

const nietMeer = 'Hier staat niets meer, of nu voor minder mensen.'

/** How the parts that were reported are now, as far as this member may read them; no others. */
function reportedOf({ momentopname: { titel, delen } }: Inhoud, { momentopname }: Melding): Momentopname {
  const now = new Map(delen.map(({ naam, tekst }) => [naam, tekst]))
  return {
    titel,
    delen: momentopname.delen.map(({ naam }) => ({ naam, tekst: now.get(naam) ?? nietMeer })),
  }
}

const deciding = (c: Ctx) => ({ ...c.var, actor: actorOf(c) })

type Found = Awaited<ReturnType<typeof found>>

const show = (c: Ctx, { melding, nu, maatregelen, can }: Found, changed: Partial<MeldingForms> = {}) =>
  c.html(
    <MeldingPage
      shell={c.var.shell}
      melding={melding}
      nu={nu}
      maatregelen={maatregelen}
      can={can}
      forms={{ ...noForms, ...changed }}
    />,
    Object.keys(changed).length > 0 ? 422 : 200,
  )

desk.get(paths.melding.pattern, async (c) => {
  const all = await found(c)
  allow(c, may.handle(c.var.actor, all.melding))
  return show(c, all)
})

desk.post(paths.meldingMaatregel.pattern, async (c) => {
  const all = await found(c)
  const { melding, nu } = all
  allow(c, all.can.propose)
  const read = await readForm(c, VoorstelForm, { besloten: true })
  if (!read.ok || !nu) return show(c, all, { voorstel: read.ok ? noForms.voorstel : read.form })
  const maatregelId = await propose(deciding(c), { melding, inhoud: nu, form: read.data })
  const { besluit, spoed } = read.data
  if (besluit === 'aanpassen' || spoed) await tellAuthors(c, maatregelId, spoed ? 'verborgen' : 'aanpassen')
  if (besluit !== 'weghalen') await c.var.enqueue('stuur-melding-uitslag', { meldingId: melding.id })
  return done(c, paths.melding(melding.id), besluit === 'weghalen' ? said.voorgesteld : said.afgehandeld)
})

desk.post(paths.meldingBevestiging.pattern, async (c) => {
  const { melding, can, last } = await found(c)
  allow(c, can.settle)
  if (!last) throw new NotFound()
  const closed = await confirm(deciding(c), last)
  await tellAuthors(c, last.id, 'weggehaald')
  for (const meldingId of closed) await c.var.enqueue('stuur-melding-uitslag', { meldingId })
  return done(c, paths.melding(melding.id), said.weggehaald)
})

desk.post(paths.meldingAfwijzing.pattern, async (c) => {
  const all = await found(c)
  allow(c, all.can.settle)
  if (!all.last) throw new NotFound()
  const read = await readForm(c, AfwijzingForm, { besloten: true })
  if (!read.ok) return show(c, all, { afwijzing: read.form })
  await reject(deciding(c), { maatregel: all.last, ...read.data })
  if (all.last.verborgenOp) await tellAuthors(c, all.last.id, 'hersteld')
  return done(c, paths.melding(all.melding.id), said.afgewezen)
})

desk.post(paths.meldingUitspraak.pattern, async (c) => {
  const all = await found(c)
  allow(c, all.can.hear)
  if (!all.objected) throw new NotFound()
  const read = await readForm(c, UitspraakForm, { besloten: true })
  if (!read.ok) return show(c, all, { uitspraak: read.form })
  await hear(deciding(c), { maatregel: all.objected, form: read.data })
  await tellAuthors(c, all.objected.id, read.data.uitspraak === 'terug' ? 'hersteld' : 'ongegrond')
  return done(c, paths.melding(all.melding.id), said.afgehandeld)
})

const tellAuthors = (c: Ctx, maatregelId: string, stand: Gebeurd) =>
  c.var.enqueue('meld-aan-schrijvers', { maatregelId, stand })
