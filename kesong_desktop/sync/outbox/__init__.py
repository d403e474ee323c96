"""The outbox at work: runs each queue of jobs, renders, uploads, sends and looks for posts."""
