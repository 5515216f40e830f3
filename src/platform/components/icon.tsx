import { raw } from 'hono/html'
import { type IconName, icons } from './icons.ts'

export type { IconName }

const drawn = new Map<string, ReturnType<typeof raw>>()

const draw = (name: IconName, label?: string) =>
  raw(
    `<svg class="vonk-icoon" viewBox="0 0 24 24" width="24" height="24" fill="none" stroke="currentColor" ` +
      `stroke-width="2" stroke-linecap="round" stroke-linejoin="round" ` +
      `${label ? `role="img" aria-label="${label}"` : 'aria-hidden="true"'}>${icons[name]}</svg>`,
  )

/** Decorative unless it gets a label (a fixed word of ours, never what someone typed). Each icon is drawn once. */
export const Icon = ({ name, label }: { name: IconName; label?: 'mislukt' | 'gelukt' | 'op slot' }) => {
  const key = label ? `${name} ${label}` : name
  const known = drawn.get(key)
  if (known) return known
  const svg = draw(name, label)
  drawn.set(key, svg)
  return svg
}
