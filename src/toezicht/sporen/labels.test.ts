import { expect, it } from 'vitest'
import { besluiten } from '#src/toezicht/meldingen/melding.ts'
import { isTest, readSources } from '#test/source.ts'
import { handelingLabel } from './labels.ts'

/** Where a line of the trail is written: `handeling: '…'`, or a function of a noun that writes its lines. */
const writing = /handeling(?::| =)[^\n]*|\b(?:write\w*|lineOf)\([^\n]*/g

const written = () =>
  readSources(['src'])
    .filter((source) => !isTest(source))
    .flatMap(({ text }) => text.match(writing) ?? [])
    .flatMap((line) => [...line.matchAll(/'([a-z]+\.[a-z_]+)'/g)].map(([, handeling = '']) => handeling))

it('everything that is written in the trail is said in words that people know', () => {
  const all = [...new Set([...written(), ...besluiten.map((besluit) => `maatregel.${besluit}`)])]
  expect(all.length).toBeGreaterThan(50)
  expect(all.filter((handeling) => !(handeling in handelingLabel) && !handeling.startsWith('vonk.'))).toEqual(
    [],
  )
})
