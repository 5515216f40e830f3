import type { Child } from 'hono/jsx'
import { Icon, type IconName } from './icon.tsx'

export type BadgeKind = 'neutral' | 'warm' | 'good' | 'sun' | 'late'

const classes = {
  neutral: 'vonk-label',
  warm: 'vonk-label vonk-label--warm',
  good: 'vonk-label vonk-label--goed',
  sun: 'vonk-label vonk-label--zon',
  late: 'vonk-label vonk-label--laat',
}

export type BadgeProps = { children: Child; kind?: BadgeKind | undefined; icon?: IconName | undefined }

export const Badge = ({ kind = 'neutral', icon, children }: BadgeProps) => (
  <span class={classes[kind]}>
    {icon && <Icon name={icon} />}
    {children}
  </span>
)
