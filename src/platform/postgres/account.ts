import { execFileSync, spawnSync } from 'node:child_process'
import { userInfo } from 'node:os'
import { Problem } from './problem.ts'

/** The operating system account that PostgreSQL runs under; null: the same as Vonk itself. */
export type Account = { name: string; uid: number; gid: number } | null

/** PostgreSQL refuses to run as root, so as root it gets an account that can do nothing else. */
export function databaseAccount(): Account {
  if (process.getuid?.() !== 0) return null
  const account = findAccount('postgres') ?? findAccount('nobody')
  if (account) return account
  throw new Problem(
    'Vonk draait als root, en PostgreSQL weigert dat: maak een gebruiker ‘postgres’ aan, of start Vonk als gewone gebruiker.',
  )
}

/** How the database knows Vonk: `peer` compares this name with the account at the other end of the socket. */
export function ownAccountName(): string {
  try {
    return userInfo().username
  } catch {
    throw new Problem(
      `Gebruiker ${process.getuid?.()} heeft geen naam op dit systeem, en PostgreSQL heeft die nodig: start Vonk als een gebruiker met een naam, of gebruik een eigen database met DATABASE_URL.`,
    )
  }
}

export const runAs = (account: Account) => (account ? { uid: account.uid, gid: account.gid } : {})

/** Whether the account can really run this program, through every folder above it. */
export function canRun(program: string, account: Account): boolean {
  const { status } = spawnSync(program, ['--version'], { cwd: '/', stdio: 'ignore', ...runAs(account) })
  return status === 0
}

/** Whether the account can get into this folder. */
export function canEnter(folder: string, account: Account): boolean {
  const { status } = spawnSync('/bin/sh', ['-c', 'cd "$0"', folder], {
    cwd: '/',
    stdio: 'ignore',
    ...runAs(account),
  })
  return status === 0
}

function findAccount(name: string): Account {
  try {
    const id = (flag: string) =>
      Number(execFileSync('id', [flag, name], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }))
    return { name, uid: id('-u'), gid: id('-g') }
  } catch {
    return null
  }
}
