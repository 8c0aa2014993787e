import { chromium } from 'playwright-core'
const b = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox','--use-angle=swiftshader','--enable-unsafe-swiftshader'] })
const p = await b.newPage({ viewport: { width: 1200, height: 800 } })
await p.goto('http://localhost:4612/?date=1938')
await p.waitForSelector('[aria-busy=false][aria-label=Map]')
await p.waitForTimeout(6000)
const c = await p.context().newCDPSession(p)
await p.getByRole('slider',{name:'Year'}).focus()
await c.send('Profiler.enable'); await c.send('Profiler.setSamplingInterval',{interval:100}); 
for (let i=0;i<5;i++){ await p.keyboard.press('ArrowRight'); await p.waitForTimeout(400) }
await c.send('Profiler.start')
const N=Number(process.argv[2]??8)
for (let r=0;r<N/8;r++){ for (let i=0;i<4;i++){ await p.keyboard.press('ArrowRight'); await p.waitForTimeout(90) } for (let i=0;i<4;i++){ await p.keyboard.press('ArrowLeft'); await p.waitForTimeout(90) } }
const {profile} = await c.send('Profiler.stop')
const self = new Map(); const byId=new Map(profile.nodes.map(n=>[n.id,n])); const parent=new Map(); profile.nodes.forEach(n=>n.children?.forEach(k=>parent.set(k,n.id)))
const total=new Map()
const key=n=>n.callFrame.functionName+' '+n.callFrame.url.split('/').pop().slice(0,12)+':'+n.callFrame.lineNumber
const dt=profile.timeDeltas; profile.samples.forEach((s,i)=>{const n=byId.get(s); const d=dt[i]/1000; self.set(key(n),(self.get(key(n))??0)+d); const seen=new Set(); for(let k=s;k!==undefined;k=parent.get(k)){const kk=key(byId.get(k)); if(!seen.has(kk)){seen.add(kk); total.set(kk,(total.get(kk)??0)+d)}}})
const show=(m,n)=>console.log([...m].sort((a,b)=>b[1]-a[1]).slice(0,n).map(([k,v])=>(v/N).toFixed(2).padStart(8)+' '+k).join('\n'))
console.log('self per step'); show(self,25); console.log('total per step'); show(total,90)
await b.close()
