"""Step 4, facts of many articles to one row each: same human? same body? same encounter? same undertaking?"""
