# The tally's figures by jq -n over the lines of one journal.
reduce inputs as $r ({visits: {}, materials: {}};
    if $r.type == "visit" then
        .visits["\($r.seq)"] = {people: $r.people, questions: [$r.questions[]? | [.department, .satisfaction]]}
        | reduce $r.materials[]? as $m (.; .materials[$m.item] += $m.count)
    elif $r.type == "handout" then
        reduce $r.materials[] as $m (.; .materials[$m.item] += $m.count)
    elif $r.type == "amend" then
        ($r.ref | split("-")[1]) as $id
        | if $r.set.people and .visits[$id] then .visits[$id].people = $r.set.people else . end
    elif $r.type == "rating" then
        ($r.ref | split("-")[1]) as $id | ($r.question // 0) as $i
        | if .visits[$id].questions[$i] then .visits[$id].questions[$i][1] = $r.satisfaction else . end
    else . end)
| [.visits[]] as $visits | [$visits[].questions[]] as $questions
| {visits: ($visits | length), people: ($visits | map(.people) | add), questions: ($questions | length),
   departments: (reduce $questions[] as $q ({};
        .[$q[0]] |= ((. // [0, 0])
            | if $q[1] then .[0] += 1 | (if $q[1] >= 3 then .[1] += 1 else . end) else . end))),
   materials: .materials}
