const open = () =>
  document.querySelectorAll<HTMLDetailsElement>(':is(.vonk-meer, .vonk-later, .vonk-jij)[open]')

/** Escape closes what was opened over the page (⋯, later, under one's name), and goes back to it. */
document.addEventListener('keydown', (event) => {
  if (event.key !== 'Escape') return
  for (const menu of open()) {
    const within = menu.contains(document.activeElement)
    menu.open = false
    if (within) menu.querySelector('summary')?.focus()
  }
})

// So does a click beside it; one that opens another leaves one open.
document.addEventListener('click', ({ target }) => {
  for (const menu of open()) if (!menu.contains(target as Node)) menu.open = false
})
