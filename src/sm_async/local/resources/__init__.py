"""What the server has besides clusters: jobs, endpoints, pipelines and others, each a row of one table."""
