/** Control (or Command) and `/` goes to the field for searching; a key alone would be in the way of who speaks to the computer. */
document.addEventListener('keydown', (event) => {
  if (event.key !== '/' || !(event.ctrlKey || event.metaKey)) return
  const field = document.querySelector<HTMLInputElement>('#zoek-overal, #kop-zoek')
  if (!field) return
  event.preventDefault()
  if (field.offsetParent) field.select()
  else location.assign(field.form?.action ?? '')
})
