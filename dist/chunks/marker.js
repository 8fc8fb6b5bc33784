const MARKER=/\n<!-- factlint:([\w-]+) -->\s*$/;const marked=(body,key)=>`${body}\n<!-- factlint:${key} -->`;const TRUSTED=[`OWNER`,`MEMBER`,`COLLABORATOR`];function keyOf({body,author_association:role=``,user}){if(user?.type!==`Bot`&&!TRUSTED.includes(role))return null;return MARKER.exec(body??``)?.[1]??null}const says=(comment,body)=>comment.body?.replaceAll(`\r
`,`
`).trimEnd()===body.replaceAll(`\r
`,`
`).trimEnd();export{marked as n,says as r,keyOf as t};