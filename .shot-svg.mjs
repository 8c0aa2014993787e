import { chromium } from '@playwright/test'
import { readFileSync } from 'node:fs'
const b = await chromium.launch({executablePath:'/usr/bin/chromium',args:['--no-sandbox']})
for (const n of ['s1','s3']){ const p=await b.newPage({viewport:{width:1123,height:794},deviceScaleFactor:1.5}); await p.setContent(`<style>body{margin:0} .serif,.serif-bold,text{font-family:'Source Serif 4'}</style>`+readFileSync(`/tmp/cmpscratch/${n}.svg`,'utf8')); await p.screenshot({path:`/tmp/cmpscratch/${n}.png`}) }
await b.close()
