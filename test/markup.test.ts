import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { inloglinkMail } from '#src/inloggen/toegang/mail.tsx'
import { paths } from '#src/paths/index.ts'
import { writeOut } from '#src/platform/mail-layout.tsx'
import { stokjeMail, uitnodigingMail } from '#src/proeftuinen/teams/mail.tsx'
import { testApp } from './app.ts'
import { formsIn, labelOf, summaryIn, type TestForm } from './form-html.ts'
import { pagesOf } from './looks.ts'
import { type Persona, testPersonas } from './personas.ts'
import { insertAantekening, insertProeftuin } from './proeftuin.ts'

const t = await testApp({ demo: true })
const p = await testPersonas(t)
const world = { t, p }

const attack = `'"><img src=x onerror=alert(1)>`
const written = `${attack}\n\n[a](javascript:alert(1)) [b](//elders.test "${attack}") ![c](x) <b>vet</b> &lt;script&gt;`

const open = await insertProeftuin(world, { team: { hr: 'hr' } })
const ended = await insertProeftuin(world, { stand: 'afgerond' })
const note = await insertAantekening(world, open)
await t.db.updateTable('aantekening').set({ versie: 2 }).where('id', '=', note).execute()
const { id: tender } = await t.db
  .insertInto('aanbesteding')
  .values({ titel: 'Aanbesteding', doorId: p.leden.inkoper.id, zichtbaarheid: 'openbaar' })
  .returning('id')
  .executeTakeFirstOrThrow()
await t.db.updateTable('proeftuin').set({ aanbestedingId: tender }).where('id', '=', open).execute()
await t.db.insertInto('perceel').values({ aanbestedingId: tender, nummer: '1', volgorde: 1 }).execute()
await t.db
  .insertInto('opbrengst')
  .columns(['afrondingId', 'soort', 'omschrijving', 'waarde', 'eenheid', 'volgorde'])
  .expression((eb) =>
    eb
      .selectFrom('afronding')
      .select([
        'id',
        sql`'mensen'`.as('a'),
        sql`'Mensen'`.as('b'),
        sql`1`.as('c'),
        sql`'x'`.as('d'),
        sql`1`.as('e'),
      ]),
  )
  .execute()
await p.as('inkoper').post(paths.team(open), { email: 'nieuw@voorbeeld.test', rol: 'hr' })
await p.as('inkoper').post(paths.team(open), { email: p.leden.collega.email, rol: 'hr' })
await p.as('inkoper').post(paths.toegangssleutels(), { naam: 'Rapport', dagen: '30' })
await t.runJobs()

/** Columns with a fixed form, or that a test needs as they are. */
const fixed =
  /^(email|persona|tooi|oin|kvk|valuta|cpv_hoofd|terug|bestemming|bron_sleutel|handeling|onderwerp|code|key|domein|combinatie|naam_in_code)$/

/** Every text column of every table, whatever is added later, as hostile as it may be. */
async function poison(): Promise<string[]> {
  const { rows } = await sql<{ tabel: string; kolom: string }>`
    select c.table_name as tabel, c.column_name as kolom from information_schema.columns c
    join information_schema.tables t using (table_schema, table_name)
    where c.table_schema = 'public' and c.data_type = 'text' and t.table_type = 'BASE TABLE'
      and c.table_name not in ('audit', 'categorie', 'cpv', 'migratie', 'proeftuin_telling')`.execute(t.db)
  const done: string[] = []
  for (const { tabel, kolom } of rows.filter((row) => !fixed.test(row.kolom))) {
    await write(tabel, kolom, written)
      .catch(() => write(tabel, kolom, attack))
      .catch(() => undefined)
    done.push(`${tabel}.${kolom}`)
  }
  return done
}

const write = (tabel: string, kolom: string, text: string) =>
  t.db
    .transaction()
    .execute((tx) =>
      sql`update ${sql.table(tabel)} set ${sql.ref(kolom)} = ${text} where ${sql.ref(kolom)} is not null`.execute(
        tx,
      ),
    )

const poisoned = await poison()
const uitnodigingen = await t.db.selectFrom('uitnodiging').select('id').execute()
const berichten = await t.db.selectFrom('postvak').select('id').execute()
const fase = await t.db
  .selectFrom('fasePeriode')
  .select('id')
  .where('proeftuinId', '=', open)
  .executeTakeFirstOrThrow()

const pages = [
  ...pagesOf({
    ...{ p, proeftuin: open, afgerond: ended, fase: fase.id },
    ...{ aantekening: note, aanbesteding: tender, woord: attack },
  }),
  ...berichten.map(({ id }) => paths.bericht(id)),
]

/** What only a browser that was led astray would make of it. */
const executable = /<img|<b>|'">|'"&gt;|href="(?:javascript|\/\/elders)/i

describe('what people wrote, as hostile as it may be', () => {
  it('stands in every text that the database knows', () => {
    expect(poisoned.length).toBeGreaterThan(40)
    expect(uitnodigingen.length + berichten.length).toBeGreaterThan(2)
  })

  it.each(['inkoper', 'adviesteam', 'collega', 'leverancier', 'bezoeker'] as const)(
    'is text on every page for %s',
    async (persona: Persona) => {
      let shown = 0
      for (const path of pages) {
        const answer = await p.as(persona).get(path)
        const html = await answer.text()
        expect(answer.status, path).toBeLessThan(500)
        expect(executable.exec(html)?.[0], path).toBeUndefined()
        if (html.includes('&lt;img src=x')) shown++
      }
      expect(shown).toBeGreaterThan(persona === 'inkoper' ? 25 : 5)
    },
  )

  it('is text in what was typed and is shown again', async () => {
    for (const path of [paths.proeftuinBewerken(open), paths.aantekeningen(open), paths.team(open)]) {
      const fields = { titel: attack, vraag: written, tekst: written, email: attack, boodschap: written }
      for (const persona of ['inkoper', 'bezoeker'] as const) {
        const answer = await p.as(persona).post(path, { ...fields, [attack]: attack })
        expect(answer.status).toBeOneOf([401, 422])
        expect(executable.exec(await answer.text())?.[0], path).toBeUndefined()
      }
    }
  })

  it('is text in a mail, and breaks no header of it', async () => {
    const hostile = {
      naam: attack,
      door: attack,
      titel: attack,
      rol: attack,
      boodschap: written,
      url: 'https://vonk.test/x',
      opNaam: true,
    }
    for (const mail of [uitnodigingMail(hostile), stokjeMail(hostile), inloglinkMail(hostile)]) {
      expect(writeOut(mail, null).html).not.toMatch(executable)
      expect(mail.subject).not.toMatch(/[\r\n]/)
    }
  })
})

it.each([
  ['titel', paths.proeftuinBewerken(open)],
  ['naam', paths.profiel()],
  ['email', paths.team(open)],
  ['email', paths.inloggen()],
])('a line break in %s of %s is refused: it may become a header of a mail', async (field, path) => {
  for (const text of ['a@b.nl\nBcc: c@d.nl', 'a@b.nl\r\nBcc: c@d.nl', 'a@b.nl\rBcc: c@d.nl']) {
    const answer = await p.as('inkoper').post(path, { [field]: text })
    expect(answer.status).toBe(422)
    expect(await answer.text()).toContain(`id="veld-${field}-fout"`)
  }
})

/** Sends a form of this page with nothing in it, and with too much; gives the lines that call a field another name. */
async function misnamed(persona: Persona, { action, names }: TestForm): Promise<string[]> {
  const wrong: string[] = []
  for (const typed of ['', `111222333${'x'.repeat(9_000)}`]) {
    await t.db.deleteFrom('tempolimiet').execute()
    const fields = Object.fromEntries(names.map((name) => [name, name === 'versie' ? '1' : typed]))
    const html = await (await p.as(persona).post(action, fields)).text()
    for (const { id, line } of summaryIn(html)) {
      const label = labelOf(html, id)
      looked++
      if (label === undefined || !line.startsWith(label)) wrong.push(`${action}: “${line}” for “${label}”`)
    }
  }
  return wrong
}

let looked = 0

it('calls a field that is not right as its label does, in every form', { timeout: 60_000 }, async () => {
  const wrong: string[] = []
  for (const persona of ['inkoper', 'adviesteam', 'bezoeker'] as const)
    for (const path of pages)
      for (const form of formsIn(await (await p.as(persona).get(path)).text()))
        wrong.push(...(await misnamed(persona, form)))
  expect(wrong).toEqual([])
  expect(looked).toBeGreaterThan(100)
})
