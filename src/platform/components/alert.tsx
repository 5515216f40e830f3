import type { Child } from 'hono/jsx'
import { Icon } from './icon.tsx'

const kinds = {
  info: { class: 'utrecht-alert utrecht-alert--info', icon: 'info-circle' },
  good: { class: 'utrecht-alert utrecht-alert--ok', icon: 'circle-check' },
  warning: { class: 'utrecht-alert utrecht-alert--warning', icon: 'alert-triangle' },
  error: { class: 'utrecht-alert utrecht-alert--error', icon: 'alert-triangle' },
} as const

export type AlertProps = {
  kind: keyof typeof kinds
  children: Child
  title?: Child | undefined
  /** `status` for what just happened; leave out for what is simply on the page. */
  role?: 'status' | 'alert' | undefined
}

export const Alert = ({ kind, title, role, children }: AlertProps) => (
  <div class={kinds[kind].class} role={role}>
    <Icon name={kinds[kind].icon} />
    <div class="utrecht-alert__content">
      {title && <p class="vonk-alert-titel">{title}</p>}
      {typeof children === 'string' ? <p>{children}</p> : children}
    </div>
  </div>
)
