SET threads = 2;
SET preserve_insertion_order = false;
CREATE TEMP TABLE r AS SELECT seq, type, people, ref, question, satisfaction, "set".people AS amended, questions, materials
    FROM read_json('@JOURNAL@', format = 'newline_delimited', columns = {
        seq: 'INTEGER', type: 'VARCHAR', people: 'INTEGER', ref: 'VARCHAR', question: 'INTEGER', satisfaction: 'TINYINT',
        "set": 'STRUCT(people INTEGER)', questions: 'STRUCT(department VARCHAR, satisfaction TINYINT)[]',
        materials: 'STRUCT(item VARCHAR, count INTEGER)[]'});
WITH amended AS (SELECT split_part(ref, '-', 2)::INTEGER AS id, arg_max(amended, seq) AS people
        FROM r WHERE type = 'amend' AND amended IS NOT NULL GROUP BY id),
    rated AS (SELECT split_part(ref, '-', 2)::INTEGER AS id, coalesce(question, 0) AS place,
            arg_max(satisfaction, seq) AS satisfaction FROM r WHERE type = 'rating' GROUP BY ALL),
    asked AS (SELECT seq AS id, unnest(questions) AS q, unnest(range(len(questions))) AS place
        FROM r WHERE type = 'visit'),
    final AS (SELECT q.department AS code, coalesce(rated.satisfaction, q.satisfaction) AS s
        FROM asked LEFT JOIN rated USING (id, place)),
    given AS (SELECT unnest(materials) AS m FROM r WHERE type IN ('visit', 'handout'))
SELECT 'visits' AS k, '' AS code, count(*) AS a, sum(coalesce(amended.people, r.people))::BIGINT AS b
    FROM r LEFT JOIN amended ON amended.id = r.seq WHERE r.type = 'visit'
UNION ALL SELECT 'department', code, count(s), count(*) FILTER (s >= 3) FROM final GROUP BY code
UNION ALL SELECT 'questions', '', count(*), 0 FROM final
UNION ALL SELECT 'material', m.item, sum(m.count)::BIGINT, 0 FROM given GROUP BY m.item;
