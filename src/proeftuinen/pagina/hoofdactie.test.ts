import { expect, it } from 'vitest'
import { paths } from '#src/paths/index.ts'
import { testApp } from '#test/app.ts'
import { type Persona, testPersonas } from '#test/personas.ts'
import { insertAantekening, insertProeftuin } from '#test/proeftuin.ts'

const t = await testApp()
const p = await testPersonas(t)
const world = { t, p }

/** What the orange buttons below the head of the site say. */
async function primary(persona: Persona, id: string) {
  const page = await (await p.as(persona).get(paths.proeftuin(id))).text()
  const main = page.slice(page.indexOf('<main'), page.indexOf('</main>'))
  return [...main.matchAll(/<(?:a|button) class="[^"]*--primary-action[^"]*"[^>]*>([^<]*)</g)].map(
    ([, said]) => said,
  )
}

it('asks one thing first of who writes in it, of who follows it and of a visitor', async () => {
  const empty = await insertProeftuin(world, { zichtbaarheid: 'openbaar' })
  expect(await primary('inkoper', empty)).toEqual(['Schrijf in het logboek'])
  expect(await primary('bezoeker', empty)).toEqual(['Vraag of je mee kunt doen'])
  expect(await primary('buurman', empty)).toEqual(['Vraag of je mee kunt doen'])
  const concept = await insertProeftuin(world, { stand: 'concept' })
  expect(await primary('inkoper', concept)).toEqual(['Start de proeftuin'])
  const closed = await insertProeftuin(world, { stand: 'afgerond', zichtbaarheid: 'openbaar' })
  await insertAantekening(world, closed)
  expect(await primary('inkoper', closed)).toEqual(['Schrijf in het logboek'])
  expect(await primary('buurman', closed)).toEqual(['Ik ga dit ook doen'])
})
