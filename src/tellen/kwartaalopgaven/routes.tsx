import { Hono } from 'hono'
import { notKept } from '#src/inloggen/gastlinks/opened.tsx'
import { paths } from '#src/paths/index.ts'
import { readForm, valuesOf } from '#src/platform/forms/read-form.ts'
import { actorOf, allow, type Ctx, type Env } from '#src/platform/web/context.ts'
import { done } from '#src/platform/web/done.ts'
import { alsGast, alsLid, type Handle, opened } from './binnen.ts'
import { addPlek, answerOpgave, noteStap, noteWijziging } from './changes.ts'
import { contacten } from './contact-routes.tsx'
import type { Deur } from './deur.ts'
import { KlaarForm, NieuwForm, wijzigingVan } from './forms.ts'
import { standOf } from './kwartaalopgave.ts'
import { moeite } from './moeite-routes.tsx'
import { showOpgave } from './opgave-pagina.tsx'
import { may } from './policy.ts'
import { findContact, listRegels } from './queries.ts'
import { said } from './said.ts'
import { HoortHierNietPage, KlaarPage, NietMeerPage } from './slot-view.tsx'
import { tabellen } from './tabel-routes.tsx'
import { stopContact } from './vragen.ts'

/** The question of a quarter: answered signed in, or by the link of a mail, with the same acts. */
export const kwartaalopgaven = new Hono<Env>()
kwartaalopgaven.route('/', contacten)
kwartaalopgaven.route('/', moeite)
kwartaalopgaven.route('/', tabellen)

const pressed = { klaar: 1, wijziging: 3, nieuw: 2 }

kwartaalopgaven.get(paths.kwartaal.pattern, async (c) => {
  const { o, p } = await opened(c)
  if (standOf(o) === 'wacht') return alsLid((inner, deur) => showOpgave(inner, deur))(c)
  allow(c, may.view(c.var.actor, p, o))
  return c.html(<KlaarPage shell={c.var.shell} o={o} />)
})

const hoortHierNiet = (c: Ctx, { adres }: Deur) =>
  c.html(<HoortHierNietPage shell={c.var.shell} terug={adres.pagina} />, 404)

/** Other hours, paid hours or the end of one place; the question stays open for the others. */
const changePlek: Handle = async (c, deur) => {
  const { db } = c.var
  const regel = (await listRegels(db, deur.o)).find(({ plek }) => plek.id === c.req.param('plek'))
  if (!regel) return hoortHierNiet(c, deur)
  const van = regel.plek.id
  const read = await readForm(c, wijzigingVan(deur.o.kwartaal), { besloten: true })
  if (!read.ok) return showOpgave(c, deur, { fout: { van, form: read.form } })
  const { begon, feit } = read.data
  const probleem = await noteWijziging(db, deur.wie, { plek: regel.plek, feit })
  if (probleem) {
    const form = { values: valuesOf(c.var.body ?? {}), problems: { soort: probleem } }
    return showOpgave(c, deur, { fout: { van, form } })
  }
  await noteStap(db, deur.o.id, { begon, kliks: pressed.wijziging, gewijzigd: 1 })
  return done(c, deur.adres.pagina, said.kwartaalplek)
}

const addNieuw: Handle = async (c, deur) => {
  const { db } = c.var
  const read = await readForm(c, NieuwForm, { besloten: true })
  if (!read.ok) return showOpgave(c, deur, { fout: { van: 'nieuw', form: read.form } })
  const { begon, zoals, label, op, uren } = read.data
  const plekken = (await listRegels(db, deur.o)).map(({ plek }) => plek)
  const voorbeeld = plekken.find(({ id }) => id === zoals) ?? plekken[0]
  if (!voorbeeld) return hoortHierNiet(c, deur)
  await addPlek(db, deur.wie, { label, op, minuten: uren ?? 0, zoals: voorbeeld })
  await noteStap(db, deur.o.id, { begon, kliks: pressed.nieuw, gewijzigd: 1 })
  return done(c, deur.adres.pagina, said.kwartaalnieuw)
}

/** Whoever was asked says to be asked no more. */
const stopVragen: Handle = async (c, deur) => {
  const { o, wie, gast, isContact } = deur
  const contact = o.contactId && isContact ? await findContact(c.var.db, o.contactId, true) : undefined
  if (!contact) return hoortHierNiet(c, deur)
  await stopContact(c.var, wie.actor, { contact, zelf: true })
  return gast ? c.html(<NietMeerPage shell={c.var.shell} />) : done(c, paths.mijnVonk(), said.kwartaalniet)
}

kwartaalopgaven.post(
  paths.kwartaalAntwoord.pattern,
  alsLid(async (c, { o }) => {
    const read = await readForm(c, KlaarForm, { besloten: true })
    const begon = read.ok ? read.data.begon : Date.now()
    await answerOpgave(c.var, actorOf(c), { o, stap: { begon, kliks: pressed.klaar } })
    return done(c, paths.kwartaal(o.id), said.kwartaalklaar)
  }),
)
kwartaalopgaven.post(paths.kwartaalPlek.pattern, alsLid(changePlek))
kwartaalopgaven.post(paths.kwartaalNieuw.pattern, alsLid(addNieuw))
kwartaalopgaven.post(paths.kwartaalEinde.pattern, alsLid(stopVragen))

for (const { pattern } of [paths.gastkwartaalPlek, paths.gastkwartaalNieuw, paths.gastkwartaalEinde])
  kwartaalopgaven.use(pattern, notKept)
kwartaalopgaven.post(paths.gastkwartaalPlek.pattern, alsGast(changePlek))
kwartaalopgaven.post(paths.gastkwartaalNieuw.pattern, alsGast(addNieuw))
kwartaalopgaven.post(paths.gastkwartaalEinde.pattern, alsGast(stopVragen))
