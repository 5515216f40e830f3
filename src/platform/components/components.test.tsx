import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { expect, test } from 'vitest'
import { icons } from './icons.ts'
import * as V from './index.ts'

const form: V.FormState = {
  values: { titel: '<b>"Te kort"</b>', fasen: ['uitvoeren'] },
  problems: { '': 'Kijk het na.', titel: 'Schrijf een langere titel.' },
}

const shell: V.Shell = {
  path: '/proeftuinen',
  lid: null,
  doors: { menu: [{ href: '/proeftuinen', label: 'Proeftuinen' }], account: [], eigen: [], foot: [] },
  above: [],
  demo: false,
  thema: 'vonk',
  assets: { 'vonk.css': 'vonk-123.css' },
  baseUrl: 'https://vonk.example',
  broncode: null,
  contact: null,
  said: null,
  concepten: null,
}

const shown = async (element: unknown) => String(await element)

test('icons are those of the package', () => {
  const packageFile = createRequire(import.meta.url).resolve
  for (const [name, drawing] of Object.entries(icons)) {
    const svg = readFileSync(packageFile(`@tabler/icons/outline/${name}.svg`), 'utf8')
    const flat = svg.replaceAll(/\s*\n\s*/g, '').replaceAll(' />', '/>')
    expect(flat.includes(drawing), name).toBe(true)
  }
})

test('a field is tied to its label, hint and error, and keeps what was typed', async () => {
  const html = await shown(
    <V.TextField form={form} name="titel" label="Titel" hint="Kort en krachtig." optional />,
  )
  expect(html).toContain('for="veld-titel"')
  expect(html).toContain('aria-describedby="veld-titel-uitleg veld-titel-fout"')
  expect(html).toContain('aria-invalid="true"')
  expect(html).toContain('(mag leeg)')
  expect(html).toContain('value="&lt;b&gt;&quot;Te kort&quot;&lt;/b&gt;"')
})

test('what was typed in a text area cannot leave it', async () => {
  const typed = { values: { vraag: '</textarea><script>' }, problems: {} }
  expect(await shown(<V.RichTextArea form={typed} name="vraag" label="Vraag" />)).toContain(
    '&lt;/textarea&gt;',
  )
})

test('the summary of errors links to each field, and is only there when needed', async () => {
  const html = await shown(
    <V.Form action="/x" form={form} submit="Bewaar" sleutel="abc" versie={3}>
      <V.TextField form={form} name="titel" label="Titel" />
    </V.Form>,
  )
  expect(html).toContain('role="alert"')
  expect(html).toContain('<a href="#veld-titel">Titel: Schrijf een langere titel.</a>')
  expect(html).toContain('<li>Kijk het na.</li>')
  expect(html).toContain('name="sleutel" value="abc"')
  expect(html).toContain('name="versie" value="3"')
  expect(await shown(<V.Form action="/x" form={V.emptyForm} submit="Bewaar" />)).not.toContain('role="alert"')
})

test('a group of choices: the summary can link to the first, and what was chosen stays chosen', async () => {
  const options = [
    { value: 'voorbereiden', label: 'Voorbereiden' },
    { value: 'uitvoeren', label: 'Uitvoeren' },
  ]
  const html = await shown(<V.CheckboxesField form={form} name="fasen" label="Fasen" options={options} />)
  expect(html).toContain('id="veld-fasen"')
  expect(html.match(/checked=""/g)).toHaveLength(1)
  expect(html).toMatch(/value="uitvoeren" checked=""/)
})

test('a list of cards has one item for each, however they were written', async () => {
  const cards = ['a', 'b'].map((id) => <V.Card title={id} />)
  const html = await shown(<V.CardList>{[cards, null, <V.Card title="c" />]}</V.CardList>)
  expect(html.match(/<li>/g)).toHaveLength(3)
})

test('filters leave out what gives nothing, unless it is chosen, and a heading over nothing', async () => {
  const option = (label: string, count: number, active = false) => ({ label, count, active, href: '/x' })
  const groups = [
    { label: 'Stand', options: [option('Loopt', 0), option('Gegund', 2), option('Verschijnt', 0, true)] },
    { label: 'Kenmerken', options: [option('Voorbehouden', 0)] },
  ]
  const html = await shown(<V.Filters groups={groups} />)
  expect(['Loopt', 'Gegund', 'Verschijnt', 'Kenmerken'].filter((word) => html.includes(word))).toEqual([
    'Gegund',
    'Verschijnt',
  ])
})

test('facts on one line: what is not there leaves no dot, and no line begins with one', async () => {
  const look = { word: 'les', icon: 'bulb', mark: 'blad' } as const
  expect(V.dotted(['Bas', null, '', false, 'inkoper'])).toBe('Bas\u00a0· inkoper')
  const html = await shown(
    <V.TimelineEntry look={look} when="gisteren" meta={<i>Uitvoeren</i>} title="Vraag het eerst" />,
  )
  expect(html).toContain('gisteren\u00a0· <i>Uitvoeren</i>\u00a0· les')
})

test('a page names itself, escapes what it is told, and shows only what is there', async () => {
  const html = await shown(
    <V.Page shell={{ ...shell, said: '<i>Bewaard</i>' }} title="A & B">
      <h1>A & B</h1>
    </V.Page>,
  )
  expect(html.startsWith('<!doctype html><html lang="nl"')).toBe(true)
  expect(html).toContain('<title>A &amp; B · Vonk</title>')
  expect(html).toContain('href="/assets/vonk-123.css"')
  expect(html).toContain('<link rel="canonical" href="https://vonk.example/proeftuinen"')
  expect(html).toContain('&lt;i&gt;Bewaard&lt;/i&gt;')
  expect(html).toContain('<a href="/proeftuinen" aria-current="page">')
  expect(html).not.toMatch(/Mijn Vonk|Uitloggen|Broncode|Dit is een demo|style=|<script>/)
  expect(html.match(/<script/g)).toHaveLength(1)
  expect(html).toContain('/assets/zoek-toets')
})

test('signed in, the page offers the way out', async () => {
  const lid = { id: '1', naam: 'Samira' }
  const doors = { ...shell.doors, account: [{ href: '/mijn-vonk', label: 'Mijn Vonk' }] }
  const html = await shown(
    <V.Page shell={{ ...shell, lid, doors, demo: true }} title="Vonk">
      {' '}
    </V.Page>,
  )
  expect(html).toMatch(/Proeftuinen[\s\S]*Mijn Vonk[\s\S]*action="\/uitloggen"/)
  expect(html).toContain('Dit is een demo')
})

test('the same id always gives the same sparks', async () => {
  const [one, again, other] = await Promise.all(['a', 'a', 'b'].map((id) => shown(<V.Spark id={id} />)))
  expect(one).toBe(again)
  expect(one).not.toBe(other)
})

test('the vonkspoor says in words what it draws', async () => {
  const root = {
    label: 'Scannen <7,5 km>',
    children: [{ label: 'Archief', children: [{ label: 'Gemeente' }] }],
  }
  const html = await shown(<V.Vonkspoor root={root} bijschrift="Wat er nu beweegt" />)
  expect(html).toContain('<li>Scannen &lt;7,5 km&gt;<ul><li>Archief<ul><li>Gemeente</li></ul></li></ul></li>')
  expect(html).toContain('<figcaption>Wat er nu beweegt')
  expect(html).not.toContain('<7,5')
  expect(html.match(/<circle/g)).toHaveLength(3)
})
