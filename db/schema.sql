-- The record at version 1. Written by npm run schema; never by hand.

CREATE TABLE keyring_generation (
        only_row INTEGER PRIMARY KEY CHECK (only_row = 1),
        generation INTEGER NOT NULL
      ) STRICT;

CREATE TABLE workstation (
        only_row INTEGER PRIMARY KEY CHECK (only_row = 1),
        id TEXT NOT NULL
      ) STRICT;

CREATE TABLE case_key (
        number INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE
      ) STRICT;

CREATE TABLE entry (
        position INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        workstation TEXT NOT NULL,
        sequence INTEGER NOT NULL CHECK (sequence > 0),
        clock TEXT NOT NULL,
        actor TEXT,
        role TEXT,
        case_number INTEGER REFERENCES case_key (number),
        is_content INTEGER NOT NULL CHECK (is_content IN (0, 1)),
        kind TEXT NOT NULL,
        kind_version INTEGER NOT NULL,
        payload TEXT NOT NULL CHECK (json_valid(payload)),
        happened_at TEXT NOT NULL,
        entered_at TEXT NOT NULL,
        previous_hash BLOB NOT NULL CHECK (length(previous_hash) = 32),
        hash BLOB NOT NULL CHECK (length(hash) = 32),
        UNIQUE (workstation, sequence)
      ) STRICT;

CREATE INDEX entry_content_by_case ON entry (case_number) WHERE is_content = 1;

CREATE INDEX entry_looks_by_case ON entry (case_number) WHERE is_content = 0;

CREATE INDEX entry_of_activity ON entry (happened_at) WHERE kind IN
        ('review-recorded', 'me-declared', 'conversation-recorded', 'practitioner-discussed');

CREATE TRIGGER entry_is_never_changed BEFORE UPDATE ON entry
      BEGIN SELECT RAISE(ABORT, 'an entry is never changed'); END;

CREATE TRIGGER entry_is_never_deleted BEFORE DELETE ON entry
      BEGIN SELECT RAISE(ABORT, 'an entry is never deleted'); END;

CREATE TABLE chain_head (
        workstation TEXT PRIMARY KEY,
        sequence INTEGER NOT NULL,
        clock TEXT NOT NULL,
        hash BLOB NOT NULL CHECK (length(hash) = 32)
      ) STRICT;

CREATE TABLE answered_command (
        key TEXT PRIMARY KEY,
        method TEXT NOT NULL,
        input_hash BLOB NOT NULL,
        answer TEXT NOT NULL,
        answered_at TEXT NOT NULL
      ) STRICT;

CREATE INDEX answered_command_by_age ON answered_command (answered_at);

CREATE TABLE draft (
        user_id TEXT NOT NULL,
        case_id TEXT NOT NULL,
        field TEXT NOT NULL,
        content TEXT NOT NULL,
        saved_at TEXT NOT NULL,
        PRIMARY KEY (user_id, case_id, field)
      ) STRICT, WITHOUT ROWID;

CREATE INDEX draft_of_case ON draft (case_id);

CREATE TABLE case_row (
        case_number INTEGER PRIMARY KEY REFERENCES case_key (number),
        reference TEXT NOT NULL UNIQUE,
        surname TEXT NOT NULL,
        forenames TEXT NOT NULL,
        title TEXT NOT NULL,
        nhs_number TEXT,
        died_on TEXT,
        died_at TEXT,
        declared_on TEXT,
        place_kind TEXT,
        place TEXT NOT NULL,
        urgent INTEGER NOT NULL CHECK (urgent IN (0, 1)),
        urgent_deadline TEXT,
        question_cause TEXT NOT NULL,
        question_coroner TEXT NOT NULL,
        question_governance TEXT NOT NULL,
        certification TEXT NOT NULL,
        coroner TEXT NOT NULL,
        governance TEXT NOT NULL,
        bereaved TEXT NOT NULL,
        waiting_on TEXT NOT NULL,
        next_contact_at TEXT,
        open INTEGER NOT NULL CHECK (open IN (0, 1)),
        voided INTEGER NOT NULL CHECK (voided IN (0, 1)),
        reopened INTEGER NOT NULL CHECK (reopened IN (0, 1)),
        late INTEGER NOT NULL CHECK (late IN (0, 1)),
        ready_to_declare INTEGER NOT NULL CHECK (ready_to_declare IN (0, 1)),
        governance_open INTEGER NOT NULL CHECK (governance_open IN (0, 1)),
        silent_since TEXT,
        child INTEGER NOT NULL CHECK (child IN (0, 1)),
        alerts INTEGER NOT NULL,
        promise_due_on TEXT,
        assigned_examiner TEXT,
        assigned_officer TEXT,
        born_on TEXT,
        opened_at TEXT NOT NULL,
        sort_key TEXT NOT NULL
      ) STRICT;

CREATE INDEX case_row_by_order ON case_row (open, sort_key);

CREATE INDEX case_row_by_waiting ON case_row (waiting_on, sort_key) WHERE open = 1;

CREATE INDEX case_row_urgent ON case_row (sort_key) WHERE open = 1 AND urgent = 1;

CREATE INDEX case_row_unassigned ON case_row (sort_key)
        WHERE open = 1 AND assigned_examiner IS NULL AND assigned_officer IS NULL;

CREATE INDEX case_row_of_examiner ON case_row (assigned_examiner, sort_key)
        WHERE open = 1 AND assigned_examiner IS NOT NULL;

CREATE INDEX case_row_of_officer ON case_row (assigned_officer, sort_key)
        WHERE open = 1 AND assigned_officer IS NOT NULL;

CREATE INDEX case_row_contact_due ON case_row (next_contact_at) WHERE open = 1 AND next_contact_at IS NOT NULL;

CREATE INDEX case_row_promise_due ON case_row (promise_due_on) WHERE open = 1 AND promise_due_on IS NOT NULL;

CREATE INDEX case_row_ready ON case_row (sort_key) WHERE open = 1 AND ready_to_declare = 1;

CREATE INDEX case_row_governance_open ON case_row (sort_key) WHERE open = 1 AND governance_open = 1;

CREATE INDEX case_row_silent ON case_row (silent_since, case_number) WHERE open = 1 AND silent_since IS NOT NULL;

CREATE INDEX case_row_late ON case_row (sort_key) WHERE open = 1 AND late = 1;

CREATE INDEX case_row_alerts ON case_row (sort_key) WHERE open = 1 AND alerts > 0;

CREATE INDEX case_row_reopened ON case_row (sort_key) WHERE open = 1 AND reopened = 1;

CREATE INDEX case_row_by_name ON case_row (open, surname COLLATE NOCASE, forenames COLLATE NOCASE, case_number);

CREATE INDEX case_row_by_death ON case_row (open, ifnull(died_on, ''), ifnull(died_at, ''), case_number);

CREATE INDEX case_row_by_opening ON case_row (open, opened_at, case_number);

CREATE INDEX case_row_by_day_of_death ON case_row (died_on) WHERE voided = 0;

CREATE INDEX case_row_by_day_of_declaration ON case_row (declared_on) WHERE voided = 0;

CREATE INDEX case_row_by_day_of_birth ON case_row (born_on) WHERE voided = 0;

CREATE INDEX case_row_by_nhs_number ON case_row (nhs_number) WHERE nhs_number IS NOT NULL;

CREATE TABLE return_facts (
        case_number INTEGER PRIMARY KEY REFERENCES case_key (number),
        facts TEXT NOT NULL CHECK (json_valid(facts))
      ) STRICT;

CREATE TABLE frozen_return (
        entry_id TEXT PRIMARY KEY,
        clock TEXT NOT NULL,
        title TEXT NOT NULL,
        version TEXT NOT NULL,
        definition TEXT NOT NULL,
        counted_by TEXT NOT NULL,
        first_day TEXT NOT NULL,
        last_day TEXT NOT NULL,
        cases INTEGER NOT NULL CHECK (cases >= 0),
        frozen_by TEXT,
        role TEXT,
        frozen_at TEXT NOT NULL
      ) STRICT, WITHOUT ROWID;

CREATE INDEX frozen_return_by_clock ON frozen_return (clock);

CREATE TABLE worklist_count (
        filter TEXT PRIMARY KEY,
        cases INTEGER NOT NULL CHECK (cases >= 0)
      ) STRICT, WITHOUT ROWID;

CREATE TABLE concern_row (
        case_number INTEGER NOT NULL REFERENCES case_key (number),
        entry_id TEXT NOT NULL,
        raised_on TEXT NOT NULL,
        PRIMARY KEY (case_number, entry_id)
      ) STRICT, WITHOUT ROWID;

CREATE INDEX concern_row_by_day ON concern_row (raised_on);

CREATE VIRTUAL TABLE case_search USING fts5 (
        names, numbers,
        content = '', contentless_delete = 1, prefix = '2 3',
        tokenize = 'unicode61 remove_diacritics 2'
      );

CREATE VIRTUAL TABLE entry_search USING fts5 (
        words,
        content = '', detail = none,
        tokenize = 'unicode61 remove_diacritics 2'
      );

CREATE TABLE document_row (
        document_id TEXT PRIMARY KEY,
        case_number INTEGER NOT NULL REFERENCES case_key (number),
        kind TEXT NOT NULL,
        number TEXT NOT NULL,
        version INTEGER NOT NULL,
        recipient TEXT NOT NULL,
        state TEXT NOT NULL CHECK (state IN ('being-written', 'abandoned', 'issued', 'queued', 'handed-over',
          'sent', 'received', 'acknowledged', 'refused', 'superseded', 'withdrawn')),
        begun_clock TEXT NOT NULL,
        begun_at TEXT NOT NULL,
        begun_by TEXT,
        folder TEXT,
        manifest_sha256 TEXT,
        files TEXT NOT NULL,
        sent_at TEXT,
        sent_how TEXT,
        received_at TEXT,
        received_evidence TEXT,
        destination_id TEXT,
        delivery TEXT NOT NULL CHECK (json_valid(delivery))
      ) STRICT;

CREATE INDEX document_row_by_age ON document_row (begun_clock);

CREATE INDEX document_row_by_case ON document_row (case_number);

CREATE INDEX document_row_unsettled ON document_row (begun_clock) WHERE state = 'being-written';

CREATE INDEX document_row_on_its_way ON document_row (destination_id, begun_clock)
        WHERE destination_id IS NOT NULL AND state NOT IN ('acknowledged', 'superseded', 'withdrawn');

CREATE TABLE dispatch_row (
        destination_id TEXT NOT NULL,
        document_id TEXT NOT NULL,
        sequence INTEGER NOT NULL CHECK (sequence > 0),
        manifest_sha256 TEXT NOT NULL,
        PRIMARY KEY (destination_id, document_id)
      ) STRICT, WITHOUT ROWID;

CREATE INDEX dispatch_row_by_sequence ON dispatch_row (destination_id, sequence);

CREATE TABLE delivery_attempt (
        document_id TEXT PRIMARY KEY,
        destination_id TEXT NOT NULL,
        attempts INTEGER NOT NULL,
        is_under_way INTEGER NOT NULL CHECK (is_under_way IN (0, 1)),
        may_have_arrived INTEGER NOT NULL CHECK (may_have_arrived IN (0, 1)),
        tried_at TEXT NOT NULL,
        wait_seconds INTEGER NOT NULL
      ) STRICT, WITHOUT ROWID;

CREATE TABLE answer_trouble (
        document_id TEXT PRIMARY KEY,
        trouble TEXT NOT NULL,
        found_at TEXT NOT NULL
      ) STRICT, WITHOUT ROWID;

CREATE TABLE destination_line (
        destination_id TEXT PRIMARY KEY,
        name TEXT NOT NULL,
        content TEXT NOT NULL CHECK (json_valid(content)),
        retired INTEGER NOT NULL CHECK (retired IN (0, 1)),
        paused INTEGER NOT NULL CHECK (paused IN (0, 1)),
        paused_why TEXT NOT NULL
      ) STRICT;

CREATE TABLE endpoint_line (
        destination_id TEXT PRIMARY KEY,
        content TEXT NOT NULL CHECK (json_valid(content))
      ) STRICT, WITHOUT ROWID;

CREATE TABLE endpoint_keeping (
        destination_id TEXT PRIMARY KEY,
        client_secret TEXT NOT NULL,
        private_key_pem TEXT NOT NULL,
        proxy_password TEXT NOT NULL,
        revocation_list_pem TEXT NOT NULL
      ) STRICT;

CREATE TABLE signing_key (
        only_row INTEGER PRIMARY KEY CHECK (only_row = 1),
        private_key TEXT NOT NULL,
        public_key TEXT NOT NULL,
        fingerprint TEXT NOT NULL
      ) STRICT;

CREATE TABLE address_line (
        address_id TEXT PRIMARY KEY,
        kind TEXT NOT NULL,
        name TEXT NOT NULL,
        content TEXT NOT NULL CHECK (json_valid(content)),
        retired INTEGER NOT NULL CHECK (retired IN (0, 1))
      ) STRICT;

CREATE INDEX address_line_by_name ON address_line (kind, name COLLATE NOCASE);

CREATE TABLE coroner_profile (
        profile_id TEXT PRIMARY KEY,
        coroner_area TEXT NOT NULL,
        content TEXT NOT NULL CHECK (json_valid(content)),
        retired INTEGER NOT NULL CHECK (retired IN (0, 1))
      ) STRICT;

CREATE TABLE rule_change (
        entry_id TEXT PRIMARY KEY,
        rule TEXT NOT NULL,
        clock TEXT NOT NULL,
        state TEXT NOT NULL CHECK (state IN ('on', 'off')),
        wording TEXT,
        reason TEXT NOT NULL,
        base TEXT,
        changed_by TEXT,
        changed_at TEXT NOT NULL
      ) STRICT, WITHOUT ROWID;

CREATE INDEX rule_change_by_clock ON rule_change (clock);

CREATE TABLE member (
        user_id TEXT PRIMARY KEY,
        name TEXT NOT NULL,
        login_name TEXT NOT NULL,
        roles TEXT NOT NULL,
        gmc_number TEXT,
        work TEXT NOT NULL CHECK (json_valid(work)),
        active INTEGER NOT NULL CHECK (active IN (0, 1))
      ) STRICT;

CREATE TABLE setting (
        name TEXT PRIMARY KEY,
        value TEXT NOT NULL CHECK (json_valid(value)),
        changed_by TEXT,
        changed_at TEXT NOT NULL
      ) STRICT, WITHOUT ROWID;

CREATE TABLE reference_count (
        year INTEGER PRIMARY KEY,
        latest INTEGER NOT NULL
      ) STRICT;
