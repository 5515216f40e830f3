import { expect, it } from 'vitest'
import { testApp } from '#test/app.ts'
import { type Persona, testPersonas } from '#test/personas.ts'

const t = await testApp()
const p = await testPersonas(t)

/** The words in the main menu and at the foot of the page, in their order. */
async function barsOf(who: Persona | 'bezoeker') {
  const html = await (await p.as(who).get('/over')).text()
  const barOf = (label: string) =>
    [
      ...(html.split(`<nav aria-label="${label}">`)[1]?.split('</nav>')[0] ?? '').matchAll(
        />\s*([^<>]+?)\s*</g,
      ),
    ].map(([, word]) => word)
  return { menu: barOf('Hoofdmenu'), foot: barOf('Over deze site') }
}

const foot = [
  'Haakjes',
  'Verzamelingen',
  'Soorten werk',
  'Over Vonk',
  'Huisregels',
  'Toegankelijkheid',
  'Privacy',
  'API',
]

it.each<[Persona | 'bezoeker', string[]]>([
  ['bezoeker', ['Proeftuinen', 'Werkwijzen', 'Organisaties', 'Inloggen', 'Doe mee']],
  [
    'inkoper',
    ['Proeftuinen', 'Werkwijzen', 'Aanbestedingen', 'Organisaties', 'Leden', 'Mijn Vonk', 'Uitloggen'],
  ],
  [
    'adviesteam',
    [
      'Proeftuinen',
      'Werkwijzen',
      'Aanbestedingen',
      'Organisaties',
      'Leden',
      'Adviesteam',
      'Mijn Vonk',
      'Uitloggen',
    ],
  ],
  [
    'beheerder',
    [
      'Proeftuinen',
      'Werkwijzen',
      'Aanbestedingen',
      'Organisaties',
      'Leden',
      'Beheer',
      'Mijn Vonk',
      'Uitloggen',
    ],
  ],
])('shows %s the doors that are theirs, in one order', async (who, menu) => {
  expect(await barsOf(who)).toEqual({ menu, foot })
})
