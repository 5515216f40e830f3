/**
 * npm leaves packages for other platforms out of package-lock.json when the registry it asked does not have them, and
 * then `npm ci` refuses the file everywhere. Their versions are exact, so they can be written in. Run it after
 * `npm install`; test/lock.test.ts tells when.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '#src/platform/root.ts'

type Entry = { version?: string; optionalDependencies?: Record<string, string> } & Record<string, unknown>
type Lock = { packages: Record<string, Entry> }

const file = join(root, 'package-lock.json')

/** The optional packages that something in the lock file asks for and that are not in it. */
export function missingFrom({ packages }: Lock): { name: string; version: string }[] {
  const asked = Object.values(packages).flatMap(({ optionalDependencies = {} }) =>
    Object.entries(optionalDependencies),
  )
  const isThere = (name: string) =>
    Object.keys(packages).some((path) => path.endsWith(`node_modules/${name}`))
  return asked.filter(([name]) => !isThere(name)).map(([name, version]) => ({ name, version }))
}

function complete(lock: Lock) {
  for (const { name, version } of missingFrom(lock)) {
    lock.packages[`node_modules/${name}`] = {
      version,
      optional: true,
      ...platformOf(name),
      ...programOf(name),
    }
  }
  const sorted = Object.entries(lock.packages).sort(([a], [b]) => a.localeCompare(b, 'en'))
  return { ...lock, packages: Object.fromEntries(sorted) }
}

/** npm puts a program in its place by what the lock file says of it. */
const programOf = (name: string) => (name.startsWith('node-') ? { bin: { node: 'bin/node' } } : {})

function platformOf(name: string) {
  const parts = name.split(/[-/]/)
  const of = (all: string[]) => all.filter((word) => parts.includes(word))
  const os = of([
    'aix',
    'android',
    'darwin',
    'freebsd',
    'linux',
    'netbsd',
    'openbsd',
    'openharmony',
    'sunos',
    'win32',
  ])
  const cpu = of(['arm', 'arm64', 'ia32', 'loong64', 'ppc64', 'riscv64', 's390x', 'x64'])
  const libc = [...of(['musl']), ...(parts.some((part) => part.startsWith('gnu')) ? ['glibc'] : [])]
  return { ...(cpu.length > 0 && { cpu }), ...(os.length > 0 && { os }), ...(libc.length > 0 && { libc }) }
}

if (import.meta.main) {
  const lock: Lock = JSON.parse(readFileSync(file, 'utf8'))
  writeFileSync(file, `${JSON.stringify(complete(lock), null, 2)}\n`)
}
