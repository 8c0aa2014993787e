const dir='/tmp/app-find-shots/'
export default {
  async phone({ open, phone }) {
    const m = await open('?date=1945&territory=estonia', phone)
    await m.screenshot({ path: dir + 'phone-header.png' })
    return true
  },
}
