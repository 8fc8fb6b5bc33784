import{Ct as escapeMarkup}from"./start.js";import{l as notCompared,u as numberRows}from"./reports.js";function numberHover(number){const rows=numberRows(number).map(([name,value])=>`- ${name}: ${escapeMarkup(value)}`);const checks=number.comparedBy.map(({id,about})=>`- ${id}: ${about}`);const why=notCompared(number);return[`**${escapeMarkup(number.quantity.text)}**`,rows.join(`
`),...checks.length>0?[`Compared by\n\n${checks.join(`
`)}`]:[],...why===null?[]:[escapeMarkup(why)]].join(`

`)}export{numberHover as t};