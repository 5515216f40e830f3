import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { root } from '#src/platform/root.ts'
import { missingFrom } from '../bin/complete-lock.ts'

const text = readFileSync(join(root, 'package-lock.json'), 'utf8')

it('can be installed with npm ci on every platform (if not: node bin/complete-lock.ts)', () => {
  expect(missingFrom(JSON.parse(text))).toEqual([])
})

it('names no registry: everyone downloads from their own', () => {
  expect(text).not.toMatch(/"resolved"/)
})
