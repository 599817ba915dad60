"""The views: the common questions, for whoever opens the file without this program."""

from __future__ import annotations

VIEWS = {
    "who_met_whom": """
        select m.date, m."end", m.place, m.venue, m.kind, m.status, p.name as person, q.name as other,
               (select group_concat(o.name, '; ') from meeting_parties mo join organisations o
                on o.id = mo.organisation_id where mo.meeting_id = m.id) as organisations,
               e.quote, a.source, e.line, m.id as meeting_id
        from meetings m
        join meeting_parties mp on mp.meeting_id = m.id join people p on p.id = mp.person_id
        join meeting_parties mq on mq.meeting_id = m.id and mq.person_id <> mp.person_id
        join people q on q.id = mq.person_id
        left join evidence e on e.rowid = (select min(rowid) from evidence where meeting_id = m.id)
        left join articles a on a.id = e.article_id
    """,
    "what_was_promised": """
        select c.made_on, c.due, c.kind,
               (select group_concat(coalesce(p.name, o.name, n.name), '; ') from commitment_parties cp
                left join people p on p.id = cp.person_id left join organisations o on o.id = cp.organisation_id
                left join countries n on n.id = cp.country_id
                where cp.commitment_id = c.id and cp.side = 'by') as by_whom,
               (select group_concat(coalesce(p.name, o.name, n.name), '; ') from commitment_parties cp
                left join people p on p.id = cp.person_id left join organisations o on o.id = cp.organisation_id
                left join countries n on n.id = cp.country_id
                where cp.commitment_id = c.id and cp.side = 'to') as to_whom,
               c.what, s.name as said_by, e.quote, a.source, e.line, c.id as commitment_id
        from commitments c
        left join people s on s.id = c.said_by
        left join evidence e on e.rowid = (select min(rowid) from evidence where commitment_id = c.id)
        left join articles a on a.id = e.article_id
    """,
}
