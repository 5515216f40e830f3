import { expect, it } from 'vitest'
import { testApp } from '#test/app.ts'
import { type Persona, testPersonas } from '#test/personas.ts'

const t = await testApp()
const p = await testPersonas(t)

/** The words in the main menu and at the foot of the page, in their order. */
async function barsOf(who: Persona | 'bezoeker') {
  const page = await (await p.as(who).get('/over')).text()
  const [, jij = ''] = /<details class="vonk-jij">([\s\S]*?)<\/details>/.exec(page) ?? []
  const html = page.replace(jij, '')
  const wordsIn = (part = '') => [...part.matchAll(/>\s*([^<>]+?)\s*</g)].map(([, word]) => word)
  const barOf = (label: string) => wordsIn(html.split(`<nav aria-label="${label}">`)[1]?.split('</nav>')[0])
  return { menu: barOf('Hoofdmenu'), jij: wordsIn(jij.split('</summary>')[1]), foot: barOf('Over deze site') }
}

const foot = [
  'Haakjes',
  'Verzamelingen',
  'Soorten werk',
  'Voorstellen',
  'Wie helpt in jouw regio?',
  'Hoe Vonk telt',
  'Regelingen',
  'Cijfers',
  'Over Vonk',
  'Help',
  'Huisregels',
  'Toegankelijkheid',
  'Privacy',
  'Contact',
  'API',
]

/** Under one's name. */
const eigen = ['Je profiel', 'Je berichten', 'Wat je volgt', 'Je mail', 'Instellingen', 'Uitloggen']

it.each<[Persona | 'bezoeker', string[]]>([
  ['bezoeker', ['Proeftuinen', 'Werkwijzen', 'Organisaties', 'Inloggen', 'Doe mee']],
  ['inkoper', ['Proeftuinen', 'Werkwijzen', 'Aanbestedingen', 'Organisaties', 'Leden', 'Mijn Vonk']],
  [
    'adviesteam',
    ['Proeftuinen', 'Werkwijzen', 'Aanbestedingen', 'Organisaties', 'Leden', 'Adviesteam', 'Mijn Vonk'],
  ],
  [
    'beheerder',
    ['Proeftuinen', 'Werkwijzen', 'Aanbestedingen', 'Organisaties', 'Leden', 'Beheer', 'Mijn Vonk'],
  ],
])('shows %s the doors that are theirs, in one order', async (who, menu) => {
  const { jij, ...bars } = await barsOf(who)
  expect(bars).toEqual({ menu, foot })
  expect(jij).toEqual(who === 'bezoeker' ? [] : eigen)
})
