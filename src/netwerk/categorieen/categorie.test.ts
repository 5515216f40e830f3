import { expect, it } from 'vitest'
import { testApp } from '#test/app.ts'
import { type Cpvbereik, categorieOf, cpvbereikOf } from './categorie.ts'
import { listCategorieen } from './queries.ts'

const t = await testApp()

const begins = (cpv: string, beginnings: string[]) => beginnings.some((begin) => cpv.startsWith(begin))
const isIn = (cpv: string, { begint, behalve }: Cpvbereik) => begins(cpv, begint) && !begins(cpv, behalve)

it('looks for exactly the codes that are of a category', async () => {
  const categorieen = await listCategorieen(t.db)
  // Around every beginning, and all pairs of digits.
  const stems = [
    ...categorieen.flatMap(({ cpvBegin }) => cpvBegin),
    ...Array.from({ length: 100 }, (_, n) => `${n}`),
  ]
  const codes = stems.flatMap((stem) => ['0', '2', '5', '9'].map((digit) => stem.padEnd(8, digit)))
  const wrong = categorieen.flatMap((categorie) => {
    const bereik = cpvbereikOf(categorieen, categorie)
    const isOf = (cpv: string) => (categorieOf(categorieen, cpv)?.code ?? 'overig') === categorie.code
    return codes.filter((cpv) => isIn(cpv, bereik) !== isOf(cpv)).map((cpv) => [categorie.code, cpv])
  })
  expect(wrong).toEqual([])
})
