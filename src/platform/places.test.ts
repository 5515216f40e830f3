import { expect, it } from 'vitest'
import { testApp } from '#test/app.ts'
import { answered, fill, type Place, placeFor } from './places.ts'

const { db } = await testApp()
const here: Place<number, number> = placeFor('het dubbele')
const doubled = fill(here, (_asker, given) => given * 2)
const ask = (...fillings: (typeof doubled)[]) => answered({ db, actor: null, fillings }, here, 21)

it('a question for one noun is answered by one: with nobody to answer, or with two, it says so', async () => {
  expect(await ask(doubled)).toBe(42)
  await expect(ask()).rejects.toThrow('‘het dubbele’ is answered by one noun')
  await expect(ask(doubled, doubled)).rejects.toThrow('‘het dubbele’')
})
